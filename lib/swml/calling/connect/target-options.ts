import * as t from '../../schema/index.js';

/** What names one target, and what only makes sense for that target. */
export const targetOptions = {
  /**
   * Whom to call: a number in E.164 format, `sip:user@host`, a resource address such as
   * `/public/room`, `queue:name`, or `stream:wss://…`.
   */
  to: t.string(),

  /** Name to log in with; SIP only. */
  username: t.optional(t.string()),

  /** Password that belongs to `username`; SIP only. */
  password: t.optional(t.string()),

  /** Name of the stream; `stream:` only. */
  name: t.optional(t.string()),

  /**
   * Codec of the stream: PCMU, PCMA, G722 or L16, with rate and packet time behind it where needed,
   * as in `L16@24000h@40i`; `stream:` only.
   */
  codec: t.optional(t.string()),

  /** Whether audio flows both ways at once; `stream:` only. Default `false`. */
  realtime: t.optional(t.expressionOr(t.boolean())),

  /** HTTP method of the stream's status webhook; `stream:` only. Default `POST`. */
  status_url_method: t.optional(t.oneOf('GET', 'POST')),

  /** Token for the `Authorization` header of the handshake; `stream:` only. */
  authorization_bearer_token: t.optional(t.string()),

  /** Names and texts for the stream's first message; `stream:` only. */
  custom_parameters: t.optional(t.map(t.string())),
};
