import { fetchConversation } from '../../../payloads/post-prompt.js';
import { signatureFor } from '../../call/status-callbacks.js';
import { isTransportError } from '../shared/reply-variables.js';
import { isTrue, objectOf, type Agent } from './agent.js';

/** Whether the document wants this conversation to be stored. Bedrock knows nothing of that. */
export function isStored(agent: Agent): boolean {
  const { conversation_id } = agent.ids;
  return (
    !agent.isBedrock && conversation_id !== undefined && isTrue(agent.setting('save_conversation'))
  );
}

/** Asks what was stored of a conversation, when another session of it begins. (AI webhooks, "Post prompt".) */
export async function askForStored(agent: Agent): Promise<void> {
  const { conversation_id = '', ...ids } = agent.ids;
  const { world, params } = agent.step;
  const url = params.optionalText('post_prompt_url');
  if (!url || !isStored(agent)) return;
  const { network, transcript } = world.stage;
  const caller = { caller_id_name: '', caller_id_number: agent.caller };
  const body = fetchConversation(conversation_id, { ...ids, ...caller });
  try {
    const reply = await network.send({ url, body, signed: signatureFor(url) });
    transcript.add('webhook', `the stored conversation asked for: ${reply.status}`);
    const { conversation_summary } = objectOf(JSON.parse(reply.body || '{}'));
    if (typeof conversation_summary !== 'string') return;
    transcript.add('script', `the agent remembers: ${conversation_summary}`);
  } catch (error) {
    if (!isTransportError(error) && !(error instanceof SyntaxError)) throw error;
    transcript.add('warning', `no stored conversation: ${error.message}`);
  }
}
