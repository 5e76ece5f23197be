import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { replyMessage, type ReplyBodyParams, type ReplyMessage } from './reply-message.js';
import { replySwitch, type ReplySwitchParams } from './reply-switch.js';

/** What `reply` takes: a text, a message with media or recipient, or messages to choose among. */
export type ReplyParams = string | ReplyMessage | ReplySwitchParams;

/** What `reply` takes beside the text. */
export interface ReplyOptions extends Omit<ReplyBodyParams, 'body' | 'switch'> {}

/** The builder method of `reply`. */
export interface ReplyStep {
  /**
   * Answers the message; the steps after it run as well. `reply_result` tells whether it is on its
   * way.
   *
   * @param what The text, or the parameters as on the wire.
   * @see Messaging SWML reference, `reply`
   */
  reply(what: ReplyParams, options?: ReplyOptions): this;
}

/** Description of `reply`. */
export const reply = method<ReplyStep, { reply: ReplyParams }>(
  'reply',
  t.union(t.string(), replyMessage, replySwitch),
  (what, options) => (typeof what === 'string' && options ? { body: what, ...options } : what),
);
