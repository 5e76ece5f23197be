import type { DEBUG_EVENTS } from './debug-events.js';
import { CALL_INFO, CHANNEL, PROJECT } from './facts.js';

/** A debug event; with `null` where it is empty. */
export function debugEvent(event: Partial<Record<keyof typeof DEBUG_EVENTS, unknown>>) {
  return { call_info: CALL_INFO, ...event };
}

/** An event of a sidecar. */
export function sidecarEvent(type = 'insight') {
  return {
    call_info: CALL_INFO,
    sidecar_event: {
      type,
      ts: 1762966696203260,
      tick_id: 7,
      channel_data: CHANNEL,
      text: 'Offer a refund.',
    },
  };
}

/** The request for the functions of an entry of `SWAIG.includes`. */
export function signatureRequest() {
  return {
    action: 'get_signature',
    functions: ['book'],
    meta_data: { store: 7 },
    meta_data_token: 'check',
    content_type: 'text/swaig',
    content_disposition: 'function signature request',
    version: '2.0',
    ...PROJECT,
  };
}
