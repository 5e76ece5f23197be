/** Whether a value has to be awaited. Awaiting what is already there would cost every request a turn of the queue. */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | null | undefined)?.then === 'function';
}
