import * as t from '../../schema/index.js';
import { confirmBranch } from '../branch.js';
import { callState } from './call-state.js';
import { sipHeader } from './sip-header.js';

/** What can be said of each leg, and of all of them at once. */
export const legOptions = {
  /** Number or address that the called party sees. Default: the caller's. */
  from: t.optional(t.string()),

  /** Name that the called party sees; SIP only. */
  from_name: t.optional(t.string()),

  /** Headers to put into the INVITE; SIP only. */
  headers: t.optional(t.list(sipHeader)),

  /** Codecs to offer, separated by commas; SIP only. */
  codecs: t.optional(t.string()),

  /** Whether WebRTC media is offered; SIP only. Default `false`. */
  webrtc_media: t.optional(t.expressionOr(t.boolean())),

  /** Seconds for the `Session-Expires` header, 1 or more; SIP only. */
  session_timeout: t.optional(t.expressionOr(t.integer({ minimum: 1 }))),

  /** Seconds to wait for an answer. Default 60. */
  timeout: t.optional(t.expressionOr(t.integer())),

  /**
   * What the called party goes through before the two are joined: steps, or the URL of a document.
   * Only 17 methods may be used in such steps.
   */
  confirm: t.optional(t.union(t.string(), confirmBranch)),

  /** Seconds that `confirm` may take. Default: `timeout`. */
  confirm_timeout: t.optional(t.expressionOr(t.integer())),

  /** Whether media must, may or must not be encrypted. Default `optional`. */
  encryption: t.optional(t.oneOf('mandatory', 'optional', 'forbidden')),

  /** The http(s) URL that is told the states of the called leg. */
  call_state_url: t.optional(t.string()),

  /** The states that `call_state_url` is told. Default `['ended']`. */
  call_state_events: t.optional(t.list(callState)),
};
