import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Where the other side shall call instead: a SIP URI such as `sip:user@host`. */
  to_uri: t.string(),

  /** The http(s) URL that is told how the referral goes. */
  status_url: t.optional(t.string()),

  /** Name to log in with, where the other side asks for one. */
  username: t.optional(t.string()),

  /** Password that belongs to `username`. */
  password: t.optional(t.string()),
});

/** What `sip_refer` takes. */
export interface SipReferParams extends t.Static<typeof schema> {}

/** What `sip_refer` takes beside the URI. */
export interface SipReferOptions extends Omit<SipReferParams, 'to_uri'> {}

/** The builder method of `sip_refer`. */
export interface SipReferStep {
  /**
   * Asks the other side of a SIP call to call someone else; `sip_refer_result` tells what came of
   * it.
   *
   * @param to The SIP URI, or the parameters as on the wire.
   * @see SWML reference, `sip_refer`
   */
  sipRefer(to: string | SipReferParams, options?: SipReferOptions): this;
}

/** Description of `sip_refer`. */
export const sipRefer = method<SipReferStep, { sip_refer: SipReferParams }>(
  'sip_refer',
  schema,
  (to, options) => (typeof to === 'string' ? { to_uri: to, ...options } : to),
);
