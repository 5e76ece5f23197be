import type { Caller } from '../swml-validation.error.js';

/** A method of an object, for the stack of an error to begin at. It must not be called. */
export function callerOf<Target extends object>(target: Target, method: keyof Target): Caller {
  return Reflect.get(target, method) as Caller;
}
