/** What a call can travel on. */
export const CALL_TYPES = ['sip', 'phone', 'webrtc'] as const;

/** What a call travels on: SIP, the telephone network, or WebRTC. */
export type CallType = (typeof CALL_TYPES)[number];

/** Which way a call can go. */
export const CALL_DIRECTIONS = ['inbound', 'outbound'] as const;

/** Who started a call: somebody outside (`inbound`), or SignalWire on the application's behalf. */
export type CallDirection = (typeof CALL_DIRECTIONS)[number];
