import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import type { WebhookDocumentation } from '../../webhooks/webhook-documentation.js';
import type { WebhookAnswer, WebhookKind } from '../../webhooks/webhook-kind.js';
import type { ConversationDto } from '../dto/conversation.dto.js';
import { isFetch, postPromptPayload } from './post-prompt.payload.js';

/** What `@OnPostPrompt()` takes. */
export interface PostPromptOptions extends WebhookAuthOptions {
  /**
   * Whether the handler is asked for stored conversations as well: it then also gets a `FetchConversationDto`, when an
   * agent with `save_conversation` begins, and returns what is known of `conversation_id`. By default such a request
   * is answered with nothing known.
   */
  readonly fetchConversation?: boolean;
}

const postPromptDocumentation: WebhookDocumentation = {
  summary: 'An agent reports on its session, or asks for a stored conversation',
  answers: {
    'application/json': {
      type: 'object',
      properties: { conversation_summary: { type: 'string' } },
      additionalProperties: false,
    },
  },
};

/** The webhook of a `post_prompt_url`. */
export function postPromptKind({
  auth = 'either',
  fetchConversation = false,
}: PostPromptOptions): WebhookKind<ConversationDto> {
  return {
    decorator: '@OnPostPrompt',
    auth,
    signature: 'any',
    payload: postPromptPayload,
    preempt: fetchConversation ? undefined : nothingStored,
    answer: summaryAnswer,
    documentation: postPromptDocumentation,
  };
}

function nothingStored(body: JsonObject): WebhookAnswer | undefined {
  return isFetch(body) ? { body: {} } : undefined;
}

/** SignalWire reads the summary of a stored conversation, and nothing where it posts a report. */
function summaryAnswer(returned: unknown): WebhookAnswer {
  const summary = isJsonObject(returned) ? returned.conversation_summary : returned;
  return { body: typeof summary === 'string' ? { conversation_summary: summary } : {} };
}
