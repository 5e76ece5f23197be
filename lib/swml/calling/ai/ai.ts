import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { hints } from './hint.js';
import { languages } from './language/language.js';
import { multilingual } from './language/multilingual.js';
import { postPrompt } from './prompt/post-prompt.js';
import { prompt } from './prompt/prompt.js';
import { pronunciations } from './pronunciation.js';
import { settings } from './settings/settings.js';
import { swaig } from './swaig/swaig.js';

const schema = t.object({
  /** Who the agent is and what it shall do. */
  prompt,

  /** What to make of the conversation when it is over; the result goes to `post_prompt_url`. */
  post_prompt: t.optional(postPrompt),

  /** URL that gets the result and a report of the session; `user:password@` may stand in it. */
  post_prompt_url: t.optional(t.string()),

  /** Settings: models, hearing, interruptions, sound, limits and logs. */
  params: t.optional(settings),

  /** Functions that the agent may call. */
  SWAIG: t.optional(swaig),

  /** Data of your own that prompts and functions see and change during the session. */
  global_data: t.optional(t.values()),

  /** Words that speech recognition shall expect. */
  hints: t.optional(hints),

  /** Languages that the agent speaks, each with a voice. */
  languages: t.optional(languages),

  /** Follows the caller from language to language; used instead of `languages`. */
  multilingual: t.optional(multilingual),

  /** How words are spoken, in all languages. */
  pronounce: t.optional(pronunciations),
});

/** What `ai` takes. */
export interface AiParams extends t.Static<typeof schema> {}

/** What `ai` takes beside the prompt. */
export interface AiOptions extends Omit<AiParams, 'prompt'> {}

/** The builder method of `ai`. */
export interface AiStep {
  /**
   * Lets an AI agent talk with the caller; the next step follows when the session is over.
   *
   * @param agent The text of the prompt, or the parameters as on the wire.
   * @see SWML reference, `ai`
   */
  ai(agent: string | AiParams, options?: AiOptions): this;
}

/** Description of `ai`. */
export const ai = method<AiStep, { ai: AiParams }>('ai', schema, (agent, options) =>
  typeof agent === 'string' ? { prompt: { text: agent }, ...options } : agent,
);
