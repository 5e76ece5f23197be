import { RESPONSE_PASSTHROUGH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { exchangeOf } from './exchange.js';

/** An entry of Nest's metadata about a method's parameters. */
interface RouteArgument {
  readonly index: number;
  readonly data?: unknown;
}

type RouteArguments = Readonly<Record<string, RouteArgument>>;

/** Marks the hidden parameter: a method that overrides a handler inherits its parameters, and gets one of its own. */
const HIDDEN = Symbol('signalwire.hidden');

/** Keys of that metadata begin with Nest's number of the parameter's kind. */
const REQUEST = '0:';
const RESPONSE = '1:';
const NEXT = '2:';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Wraps a handler so that what it returns becomes the answer. The request reaches the wrapper as one hidden
 * parameter more; called without it, as a unit test does, the handler is as it was written.
 * A handler that takes `@Res()` writes its answer itself and is left alone.
 */
export function Answering(): MethodDecorator {
  return (target, key, descriptor) => {
    const handler = descriptor.value as Method;
    const written = writtenArguments(target.constructor, key);
    const args = Object.entries(written);
    if (writesResponse(target.constructor, key, args)) return;
    const hidden = Math.max(handler.length, ...args.map(([, { index }]) => index + 1));
    const all = { ...written, [REQUEST + hidden]: { index: hidden, data: HIDDEN, pipes: [] } };
    Reflect.defineMetadata(ROUTE_ARGS_METADATA, all, target.constructor, key);
    const wrapped = renamed(key, function (...given) {
      const exchange = exchangeOf(given[hidden]);
      if (!exchange) return handler.apply(this, given);
      given.length = hidden;
      return exchange.answer(() => handler.apply(this, given));
    });
    copyMetadata(handler, wrapped);
    descriptor.value = wrapped as typeof descriptor.value;
  };
}

/** The parameters that the author decorated. */
function writtenArguments(controller: object, key: string | symbol): RouteArguments {
  const metadata = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, key) ??
    {}) as RouteArguments;
  return Object.fromEntries(Object.entries(metadata).filter(([, { data }]) => data !== HIDDEN));
}

/** As Nest tells it: `@Res()` or `@Next()`, and no `{ passthrough: true }`. */
function writesResponse(
  controller: object,
  key: string | symbol,
  args: [string, RouteArgument][],
): boolean {
  return (
    args.some(([kind]) => kind.startsWith(RESPONSE) || kind.startsWith(NEXT)) &&
    Reflect.getMetadata(RESPONSE_PASSTHROUGH_METADATA, controller, key) !== true
  );
}

function renamed(key: string | symbol, method: Method): Method {
  return Object.defineProperty(method, 'name', { value: String(key), configurable: true });
}

/** What decorators below this one said of the method holds for the wrapper. */
function copyMetadata(from: object, to: object): void {
  for (const key of Reflect.getMetadataKeys(from) as unknown[]) {
    Reflect.defineMetadata(key, Reflect.getMetadata(key, from), to);
  }
}
