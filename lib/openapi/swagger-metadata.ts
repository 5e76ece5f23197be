import type { DtoClass } from '../webhooks/payload/compile-dto.js';
import type { JsonSchema } from '../webhooks/webhook-documentation.js';

/**
 * Where the decorators of @nestjs/swagger leave what they were told. Written to without them, because they come with
 * all of the package, and it takes half a second to load; an application that makes a document loads it itself.
 */
export const SWAGGER_KEYS = {
  API_TAGS: 'swagger/apiUseTags',
  API_OPERATION: 'swagger/apiOperation',
  API_PARAMETERS: 'swagger/apiParameters',
  API_CONSUMES: 'swagger/apiConsumes',
  API_RESPONSE: 'swagger/apiResponse',
  API_SECURITY: 'swagger/apiSecurity',
  API_EXTRA_MODELS: 'swagger/apiExtraModels',
  API_MODEL_PROPERTIES: 'swagger/apiModelProperties',
  API_MODEL_PROPERTIES_ARRAY: 'swagger/apiModelPropertiesArray',
} as const;

type ListKey = 'API_TAGS' | 'API_PARAMETERS' | 'API_CONSUMES' | 'API_SECURITY' | 'API_EXTRA_MODELS';

/** Adds to one of the lists that a method carries, behind what its author said. */
export function addToMethod(method: object, key: ListKey, ...entries: readonly unknown[]): void {
  const others = (Reflect.getMetadata(SWAGGER_KEYS[key], method) ?? []) as unknown[];
  Reflect.defineMetadata(SWAGGER_KEYS[key], [...others, ...entries], method);
}

/** Fills in what a method's author left unsaid of it: words of its operation, or responses by status. */
export function completeMethod(
  method: object,
  key: 'API_OPERATION' | 'API_RESPONSE',
  values: JsonSchema,
): void {
  const said = Reflect.getMetadata(SWAGGER_KEYS[key], method) as object | undefined;
  Reflect.defineMetadata(SWAGGER_KEYS[key], { ...values, ...said }, method);
}

/** Describes a property of a class. */
export function describeProperty(prototype: object, name: string, schema: JsonSchema): void {
  const list = SWAGGER_KEYS.API_MODEL_PROPERTIES_ARRAY;
  const others = (Reflect.getMetadata(list, prototype) ?? []) as string[];
  Reflect.defineMetadata(list, [...new Set([...others, `:${name}`])], prototype);
  Reflect.defineMetadata(SWAGGER_KEYS.API_MODEL_PROPERTIES, schema, prototype, name);
}

/** The schema of a class, which the document holds under its name. */
export function referenceTo(dto: DtoClass): JsonSchema {
  return { $ref: `#/components/schemas/${dto.name}` };
}
