import { randomUUID } from 'node:crypto';
import { ACCOUNT } from './account.js';

/** Who calls in made-up conversations with an agent. */
export const CALLER = { name: 'Alice Example', number: '+15559870000' } as const;

/** The ids of a new conversation with an agent. */
export function conversation() {
  return { ...ACCOUNT, call_id: randomUUID(), ai_session_id: randomUUID(), app_name: 'ai' };
}

/** The ids of a new conversation with an agent of `amazon_bedrock`, which has the id of its call. */
export function bedrockConversation() {
  const call_id = randomUUID();
  return { ...ACCOUNT, call_id, ai_session_id: call_id, app_name: 'bedrock' };
}

/** What tells of a conversation to those who follow it. */
export function callInfo() {
  return {
    ...ACCOUNT,
    call_id: randomUUID(),
    content_type: 'text/json',
    content_disposition: 'post_data',
    conversation_type: 'voice',
  } as const;
}
