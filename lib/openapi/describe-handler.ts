import { skipsSignature } from '../security/skip-signature.decorator.js';
import type { HttpRoute } from '../webhooks/routes/http-route.js';
import type { JsonSchema, WebhookDocumentation } from '../webhooks/webhook-documentation.js';
import type { WebhookKind } from '../webhooks/webhook-kind.js';
import { describeDto } from './describe-dto.js';
import { addToMethod, completeMethod, referenceTo } from './swagger-metadata.js';
import { WEBHOOK_SECURITY } from './webhook-security.js';

/** The tag that groups the handlers. */
const TAG = 'SignalWire webhooks';

/** Methods outlive an application, and a method with several paths is several routes. */
const described = new WeakSet<object>();

/** Tells @nestjs/swagger what a handler takes and answers. What its author told it of summary and responses holds. */
export function describeHandler(kind: WebhookKind, { handler, controller }: HttpRoute): void {
  if (described.has(handler)) return;
  described.add(handler);
  addToMethod(handler, 'API_TAGS', TAG);
  completeMethod(handler, 'API_OPERATION', { summary: summaryOf(kind) });
  describeRequest(kind, handler);
  completeMethod(handler, 'API_RESPONSE', responsesOf(kind));
  if (skipsSignature(handler, controller)) return;
  const schemes = WEBHOOK_SECURITY[kind.auth].map((scheme) => ({ [scheme]: [] }));
  addToMethod(handler, 'API_SECURITY', ...schemes);
}

function summaryOf({ documentation, decorator }: WebhookKind): string {
  return `${documentation?.summary ?? 'SignalWire reports an event'} (${decorator})`;
}

function describeRequest({ payload, documentation }: WebhookKind, handler: object): void {
  const dtos = [payload.dto, ...(payload.variants ?? []).map(({ dto }) => dto)];
  for (const dto of dtos) describeDto(dto);
  addToMethod(handler, 'API_EXTRA_MODELS', ...dtos);
  const schema = oneOf(dtos.map(referenceTo));
  addToMethod(handler, 'API_PARAMETERS', { in: 'body', type: String, required: true, schema });
  addToMethod(handler, 'API_CONSUMES', ...(documentation?.consumes ?? []));
}

function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? only : { oneOf: schemas };
}

function responsesOf({ documentation }: WebhookKind): JsonSchema {
  const answers = Object.entries(documentation?.answers ?? {});
  const content = Object.fromEntries(answers.map(([type, schema]) => [type, { schema }]));
  return {
    200: { description: 'The answer', ...(answers.length > 0 && { content }) },
    400: { description: 'The payload cannot be used' },
    401: { description: 'It does not come from SignalWire' },
    ...Object.fromEntries(refusalsOf(documentation)),
  };
}

function refusalsOf({ refusals = {} }: Partial<WebhookDocumentation> = {}): [string, JsonSchema][] {
  return Object.entries(refusals).map(([status, { description, schema }]) => [
    status,
    { description, content: { 'application/json': { schema } } },
  ]);
}
