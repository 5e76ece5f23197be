import { swaigFunction } from '../../swml/calling/ai/swaig/function.js';
import { checkPart } from '../../swml/check-part.js';
import type { JsonObject } from '../../security/json-object.js';
import type { WebhookAnswer, WebhookKind } from '../../webhooks/webhook-kind.js';
import { webhookKindOf } from '../../webhooks/webhook-metadata.js';
import type { SwaigCallDto } from '../dto/swaig-call.dto.js';
import { argumentClass } from '../parameters/argument-class.js';
import { acceptArguments, givenArguments } from './call-arguments.js';
import { functionAnswer } from './function-answer.js';
import { refusedArguments, refusedFunction } from './refused-call.js';
import { swaigCallPayload } from './swaig-call.payload.js';
import { swaigFunctionDocumentation } from './swaig-function.documentation.js';
import type { FunctionDescription } from './swaig-function.options.js';
import { writeFunction } from './write-function.js';

/** The webhook of one function: unlike other kinds, each has its own. */
export interface SwaigFunctionKind extends WebhookKind<SwaigCallDto> {
  readonly swaigFunction: FunctionDescription;
}

const functionName = /^[\w-]{1,64}$/;

/** The webhook that runs a function of an agent. */
export function swaigFunctionKind(described: FunctionDescription): SwaigFunctionKind {
  const { auth = 'either', failure } = described;
  return {
    decorator: '@SwaigFunction',
    auth,
    signature: 'any',
    payload: swaigCallPayload,
    preempt: (body, source) => preempt(described, body, source),
    answer: functionAnswer,
    problems: () => problemsOf(described),
    fallback: () => failure,
    documentation: swaigFunctionDocumentation,
    swaigFunction: described,
  };
}

/** The kind of a method that carries `@SwaigFunction()`; `undefined` for any other. */
export function swaigFunctionKindOf(handler: object): SwaigFunctionKind | undefined {
  const kind: WebhookKind | undefined = webhookKindOf(handler);
  return kind && 'swaigFunction' in kind ? (kind as SwaigFunctionKind) : undefined;
}

/** Answers in the handler's place where there is nothing that it could do with the call. */
function preempt(
  { name, parameters }: FunctionDescription,
  body: JsonObject,
  source: string,
): WebhookAnswer | undefined {
  const { function: called, argument } = body;
  // Left for the check of the payload.
  if (typeof called !== 'string') return undefined;
  if (called !== name) return refusedFunction(name, source);
  const given = givenArguments(argument);
  if (!given) return refusedArguments(name, ['they must be one JSON object']);
  const { instance, problems } = parameters
    ? argumentClass(parameters).read(given)
    : { instance: given };
  if (!instance) return refusedArguments(name, problems);
  acceptArguments(body, instance);
  return undefined;
}

function* problemsOf(described: FunctionDescription): Generator<string> {
  const { name, parameters } = described;
  if (!functionName.test(name)) {
    yield `The name of the function ${JSON.stringify(name)} must be 1 to 64 letters, digits, _ or -: set { name } of its @SwaigFunction()`;
  }
  const unclear = parameters ? argumentClass(parameters).problems : [];
  yield* unclear;
  if (unclear.length > 0) return;
  try {
    checkPart(swaigFunction, writeFunction(described, ''), `@SwaigFunction() of ${name}`);
  } catch (error) {
    yield (error as Error).message;
  }
}
