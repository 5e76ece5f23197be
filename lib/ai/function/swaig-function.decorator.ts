import type { SwaigFunction as SwmlSwaigFunction } from '../../swml/index.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { checkArgumentsType } from './arguments-type.js';
import { swaigFunctionKind } from './swaig-function.kind.js';
import type { SwaigFunctionOptions } from './swaig-function.options.js';

/**
 * Makes a controller method a function that an AI agent may call: a `POST` route whose requests are verified and
 * checked, and whose arguments are checked, before any guard, pipe or interceptor of the method runs. Arguments that do
 * not fit never reach the method: the model is told what to correct.
 *
 * The method returns what the model shall know: a text, `{ response, action }`, or a `SwaigResult`; also as a promise or an
 * Observable. `SwaigService.functions()` describes it to the agent.
 *
 * The decorator throws an Error where the type of `@SwaigArgs()` is another class than `parameters`.
 */
export function SwaigFunction({ name, path, ...options }: SwaigFunctionOptions): MethodDecorator {
  return (target, key, descriptor) => {
    const described = { ...options, name: name ?? String(key) };
    checkArgumentsType(target, key, described.parameters);
    const kind = swaigFunctionKind(described);
    return WebhookRoute(kind, path ?? described.name)(target, key, descriptor);
  };
}

/** A function that the model may call, as SWML describes it. */
export type SwaigFunction = SwmlSwaigFunction;
