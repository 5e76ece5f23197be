import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Where the audio goes: `rtp://address:port`, `ws://…` or `wss://…`. */
  uri: t.string(),

  /** Name of this tap, to be given to `stop_tap`. */
  control_id: t.optional(t.string()),

  /** Whether to copy what the party says, what it hears, or both. Default `speak`. */
  direction: t.optional(t.oneOf('speak', 'listen', 'both')),

  /** How the audio is encoded. Default `PCMU`. */
  codec: t.optional(t.oneOf('PCMU', 'PCMA')),

  /** Milliseconds of audio in each packet; `rtp:` only. Default 20. */
  rtp_ptime: t.optional(t.expressionOr(t.integer())),

  /** The http(s) URL that is told when the tap begins and ends. */
  status_url: t.optional(t.string()),
});

/** What `tap` takes. */
export interface TapParams extends t.Static<typeof schema> {}

/** What `tap` takes beside the destination. */
export interface TapOptions extends Omit<TapParams, 'uri'> {}

/** The builder method of `tap`. */
export interface TapStep {
  /**
   * Copies the call's audio to a server of yours; the next step follows at once, and the copying
   * goes on until `stop_tap` or the end of the call.
   *
   * @param uri Where the audio goes, or the parameters as on the wire.
   * @see SWML reference, `tap`
   */
  tap(uri: string | TapParams, options?: TapOptions): this;
}

/** Description of `tap`. */
export const tap = method<TapStep, { tap: TapParams }>('tap', schema, (uri, options) =>
  typeof uri === 'string' ? { uri, ...options } : uri,
);
