import * as t from '../schema/index.js';

/** What can be said of the WebSocket that audio is sent to, whatever the audio is. */
export const streamEndpoint = {
  /** Name by which the endpoint can tell the stream from others. */
  name: t.optional(t.string()),

  /** The http(s) URL that is told when the stream starts, ends or fails. */
  status_url: t.optional(t.string()),

  /** HTTP method for `status_url`. Default `POST`. */
  status_url_method: t.optional(t.oneOf('GET', 'POST')),

  /** Token for the `Authorization` header of the handshake. */
  authorization_bearer_token: t.optional(t.string()),

  /** Names and texts for the first message to the endpoint, such as a customer's number. */
  custom_parameters: t.optional(t.map(t.string())),
};
