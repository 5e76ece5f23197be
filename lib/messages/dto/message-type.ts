/** The kinds of message there are. */
export const MESSAGE_TYPES = ['sms', 'mms'] as const;

/** What a message came as: `sms` is text, `mms` may bring files along. */
export type MessageType = (typeof MESSAGE_TYPES)[number];
