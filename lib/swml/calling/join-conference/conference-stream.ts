import * as t from '../../schema/index.js';
import { streamEndpoint } from '../stream-endpoint.js';

const schema = t.object({
  ...streamEndpoint,

  /** Address of the WebSocket endpoint; it must begin with `wss://`. */
  url: t.string(),

  /**
   * Codec of the audio: PCMU, PCMA, G722 or L16, with rate and packet time behind it where needed,
   * as in `L16@24000h@40i`.
   */
  codec: t.optional(t.string()),

  /** Whether the endpoint may speak into the conference as well as listen. Default `false`. */
  realtime: t.optional(t.expressionOr(t.boolean())),
});

/** A WebSocket that hears a conference, and may speak in it. */
export interface ConferenceStream extends t.Shape<typeof streamEndpoint>, t.Static<typeof schema> {}

/** A WebSocket that hears a conference, and may speak in it. */
export const conferenceStream = t.named<ConferenceStream>(schema);
