import { ValidationTypes } from '../webhooks/payload/class-validator.js';
import type { RuleMetadata } from '../webhooks/payload/compile-rule.js';
import type { NestedProperty } from '../webhooks/payload/nested.decorator.js';
import type { JsonSchema } from '../webhooks/webhook-documentation.js';

/** What @nestjs/swagger is told of a property. */
export interface PropertySchema {
  readonly required: boolean;
  readonly nullable?: true;
  readonly [keyword: string]: unknown;
}

type Condition = (owner: object, value: unknown) => boolean;

/** @nestjs/swagger insists on a type, and drops it beside `anyOf`. */
const ANYTHING: JsonSchema = { type: 'object', anyOf: [{}] };

/** What class-validator's decorators say, by its own names for them. Others, and bounds, add nothing to a type. */
const SCHEMAS: ReadonlyMap<string, (...given: never[]) => JsonSchema> = new Map<
  string,
  (...given: never[]) => JsonSchema
>([
  ['isString', () => ({ type: 'string' })],
  ['isIso8601', () => ({ type: 'string', format: 'date-time' })],
  ['isInt', () => ({ type: 'integer' })],
  ['isNumber', () => ({ type: 'number' })],
  ['isBoolean', () => ({ type: 'boolean' })],
  ['isObject', () => ({ type: 'object', additionalProperties: true })],
  ['isArray', () => ({ type: 'array', items: {} })],
  ['isIn', choicesSchema],
  ['isEnum', (_entity: object, choices: readonly unknown[]) => choicesSchema(choices)],
]);

/** What the decorators of a property say of it. */
export function propertySchema(
  metadata: readonly RuleMetadata[],
  nested: NestedProperty | undefined,
): PropertySchema {
  const conditions = metadata
    .filter(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION)
    .map(({ constraints }) => constraints[0] as Condition);
  const schema = nested
    ? { type: nested.type(), isArray: nested.each }
    : valueSchema(metadata.filter(({ name }) => SCHEMAS.has(name ?? '')));
  return {
    ...schema,
    required: !conditions.some((applies) => !applies({}, undefined)),
    ...(conditions.some((applies) => !applies({}, null)) && { nullable: true }),
  };
}

function valueSchema(metadata: readonly RuleMetadata[]): JsonSchema {
  const whole = schemaOf(metadata.filter(({ each }) => !each));
  const entry = schemaOf(metadata.filter(({ each }) => each));
  if (entry) return { type: 'array', items: entry };
  return whole ?? ANYTHING;
}

/** Everything that is said of one value; `undefined` where nothing is. */
function schemaOf(metadata: readonly RuleMetadata[]): JsonSchema | undefined {
  if (metadata.length === 0) return undefined;
  const schemas = metadata.map(({ name = '', constraints }) =>
    SCHEMAS.get(name)?.(...((constraints ?? []) as never[])),
  );
  return Object.assign({}, ...schemas) as JsonSchema;
}

function choicesSchema(choices: readonly unknown[]): JsonSchema {
  const types = new Set(choices.map((choice) => typeof choice));
  const [type] = types;
  return types.size === 1
    ? { type, enum: [...choices] }
    : { ...ANYTHING, anyOf: [{ enum: [...choices] }] };
}
