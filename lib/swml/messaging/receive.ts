import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** What `receive` takes: nothing. */
export type ReceiveParams = Record<string, never>;

/** The builder method of `receive`. */
export interface ReceiveStep {
  /**
   * Accepts the message without an answer.
   *
   * @see Messaging SWML reference, `receive`
   */
  receive(params?: ReceiveParams): this;
}

/** Description of `receive`. */
export const receive = method<ReceiveStep, { receive: ReceiveParams }>(
  'receive',
  t.object({}),
  (params = {}) => params,
);
