import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The http(s) URL of a document; credentials may stand in it as `user:password@`. */
  dest: t.string(),

  /** The HTTP method to fetch it with. Default `POST`. */
  method: t.optional(t.oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE')),

  /** Values that the steps there find under `params`; the request carries them as well. */
  params: t.optional(t.values()),
});

/** What `transfer` takes in messaging. */
export interface MessagingTransferParams extends t.Static<typeof schema> {}

/** The builder method of `transfer` in messaging. */
export interface MessagingTransferStep {
  /**
   * Goes on with another document and never comes back.
   *
   * @param dest The URL, or the parameters as on the wire.
   * @param params Values for the steps there.
   * @see Messaging SWML reference, `transfer`
   */
  transfer(
    dest: string | MessagingTransferParams,
    params?: MessagingTransferParams['params'],
  ): this;
}

/** Description of `transfer` in messaging. */
export const transfer = method<MessagingTransferStep, { transfer: MessagingTransferParams }>(
  'transfer',
  schema,
  (dest, params) => (typeof dest === 'string' ? { dest, params } : dest),
);
