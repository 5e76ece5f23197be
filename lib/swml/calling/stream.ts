import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { streamEndpoint } from './stream-endpoint.js';

const schema = t.object({
  ...streamEndpoint,

  /** Address of the WebSocket endpoint; it must begin with `wss://`. */
  url: t.string(),

  /** Name for `stop_stream`. Default: one that SignalWire makes, in `stream_control_id`. */
  control_id: t.optional(t.string()),

  /** Whether to send what the caller says, hears, or both. Default `inbound_track`. */
  track: t.optional(t.oneOf('inbound_track', 'outbound_track', 'both_tracks')),

  /** Codec of the audio, such as PCMU, PCMA or OPUS; the endpoint must know it. */
  codec: t.optional(t.string()),
});

/** What `stream` takes. */
export interface StreamParams extends t.Shape<typeof streamEndpoint>, t.Static<typeof schema> {}

/** What `stream` takes beside the address. */
export interface StreamOptions extends Omit<StreamParams, 'url'> {}

/** The builder method of `stream`. */
export interface StreamStep {
  /**
   * Sends the call's audio to a WebSocket while the next steps run. Several streams may run at once
   * if their `control_id` differ.
   *
   * @param url Address of the endpoint (`wss://…`), or the parameters as on the wire.
   * @see SWML reference, `stream`
   */
  stream(url: string | StreamParams, options?: StreamOptions): this;
}

/** Description of `stream`. */
export const stream = method<StreamStep, { stream: StreamParams }>(
  'stream',
  schema,
  (url, options) => (typeof url === 'string' ? { url, ...options } : url),
);
