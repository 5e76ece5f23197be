import type { HttpRequest } from '../security/http-request.js';

/** One verified request on its way to its answer: the thread from the guard to the wrapped handler. */
export interface Exchange {
  /**
   * Runs the handler and makes the answer of what it returns.
   *
   * @returns what Nest sends.
   */
  answer(run: () => unknown): unknown;
}

const EXCHANGE = Symbol('signalwire.exchange');

type Exchanging = { [EXCHANGE]?: Exchange };

/** Hands the exchange over to the handler of this request. */
export function beginExchange(request: HttpRequest, exchange: Exchange): void {
  (request as Exchanging)[EXCHANGE] = exchange;
}

/** The exchange of a request that came through the guard; none where a handler is called directly, as in a unit test. */
export function exchangeOf(request: unknown): Exchange | undefined {
  return (request as Exchanging | undefined)?.[EXCHANGE];
}
