import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Where to go: a section's name, the http(s) URL of a document, or a document as JSON text. */
  dest: t.string(),

  /** Values that the steps there find under `params`. */
  params: t.optional(t.values()),

  /** Notes of your own, which SignalWire ignores. */
  meta: t.optional(t.values()),
});

/** What `transfer` takes. */
export interface TransferParams extends t.Static<typeof schema> {}

/** The builder method of `transfer`. */
export interface TransferStep {
  /**
   * Goes on with a section or another document and never comes back.
   *
   * @param dest Where to go, or the parameters as on the wire.
   * @param params Values for the steps there.
   * @see SWML reference, `transfer`
   */
  transfer(dest: string | TransferParams, params?: TransferParams['params']): this;
}

/** Description of `transfer`. */
export const transfer = method<TransferStep, { transfer: TransferParams }>(
  'transfer',
  schema,
  (dest, params) => (typeof dest === 'string' ? { dest, params } : dest),
);
