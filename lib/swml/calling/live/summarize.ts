import * as t from '../../schema/index.js';

const options = t.object({
  /** The URL that is sent the summary. */
  webhook: t.optional(t.string()),

  /** What the summary is to be like. */
  prompt: t.optional(t.string()),
});

/** How a conversation is summed up. */
export interface SummaryOptions extends t.Static<typeof options> {}

const schema = t.object({
  /** Sums up what was said so far. */
  summarize: t.named<SummaryOptions>(options),
});

/** Asks for a summary of what was said so far. */
export interface SummarizeAction extends t.Static<typeof schema>, t.Without<'start' | 'inject'> {}

/** Asks for a summary of what was said so far. */
export const summarize = t.named<SummarizeAction>(schema);
