import { applyDecorators } from '@nestjs/common';
import { skipsSignature } from '../security/skip-signature.decorator.js';
import type { DtoClass } from '../webhooks/payload/compile-dto.js';
import type { HttpRoute } from '../webhooks/routes/http-route.js';
import type { JsonSchema } from '../webhooks/webhook-documentation.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import { describeDto } from './describe-dto.js';
import type { Swagger } from './swagger.js';
import { WEBHOOK_SECURITY } from './webhook-security.js';

/** The tag that groups the handlers. */
const TAG = 'SignalWire webhooks';

/** Methods outlive an application, and a method with several paths is several routes. */
const described = new WeakSet<object>();

/** Tells @nestjs/swagger what a handler takes and answers. What its author told it of summary and responses holds. */
export function describeHandler(swagger: Swagger, kind: WebhookKind, route: HttpRoute): void {
  const { handler, controller, methodName } = route;
  if (described.has(handler)) return;
  described.add(handler);
  const describe = applyDecorators(
    swagger.ApiTags(TAG),
    summary(swagger, kind),
    ...request(swagger, kind),
    ...responses(swagger, kind, handler),
    ...(skipsSignature(handler, controller) ? [] : security(swagger, kind)),
  );
  describe(controller.prototype as object, methodName, { value: handler });
}

function summary(swagger: Swagger, { documentation, decorator }: WebhookKind): MethodDecorator {
  const words = documentation?.summary ?? 'SignalWire reports an event';
  return swagger.ApiOperation({ summary: `${words} (${decorator})` }, { overrideExisting: false });
}

function request(swagger: Swagger, { payload, documentation }: WebhookKind): MethodDecorator[] {
  const dtos = [payload.dto, ...(payload.variants ?? []).map(({ dto }) => dto)];
  for (const dto of dtos) describeDto(swagger, dto);
  const consumes = documentation?.consumes;
  return [
    swagger.ApiExtraModels(...dtos),
    swagger.ApiBody({ schema: oneOf(dtos.map((dto) => referenceTo(swagger, dto))) }),
    ...(consumes ? [swagger.ApiConsumes(consumes)] : []),
  ];
}

function referenceTo(swagger: Swagger, dto: DtoClass): JsonSchema {
  return { $ref: swagger.getSchemaPath(dto) };
}

function oneOf(schemas: readonly JsonSchema[]): Record<string, unknown> {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? { ...only } : { oneOf: [...schemas] };
}

function responses(swagger: Swagger, kind: WebhookKind, handler: object): MethodDecorator[] {
  const known = Reflect.getMetadata(swagger.DECORATORS.API_RESPONSE, handler) as object | undefined;
  const answers = Object.entries(kind.documentation?.answers ?? {});
  const content = Object.fromEntries(answers.map(([type, schema]) => [type, { schema }]));
  return [
    { status: 200, description: 'The answer', ...(answers.length > 0 && { content }) },
    { status: 400, description: 'The payload cannot be used' },
    { status: 401, description: 'It does not come from SignalWire' },
  ]
    .filter(({ status }) => !Object.hasOwn(known ?? {}, status))
    .map((response) => swagger.ApiResponse(response));
}

function security(swagger: Swagger, { auth }: WebhookKind): MethodDecorator[] {
  return WEBHOOK_SECURITY[auth].map((scheme) => swagger.ApiSecurity(scheme));
}
