import * as t from '../../../schema/index.js';

const schema = t.object({
  /** Who said it: the caller (`user`), the agent (`assistant`) or you (`system`). */
  role: t.oneOf('user', 'assistant', 'system'),

  /** What was said. */
  content: t.string(),

  /** Code of the language, such as `en`. */
  lang: t.optional(t.string()),
});

/** Something that was said. */
export interface AiMessage extends t.Static<typeof schema> {}

/** Something that was said. */
export const message = t.named<AiMessage>(schema);
