/** What an agent can talk over. */
export const CONVERSATION_TYPES = ['voice', 'chat'] as const;

/** What an agent talks over: a call, or text. */
export type ConversationType = (typeof CONVERSATION_TYPES)[number];
