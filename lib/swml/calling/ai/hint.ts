import * as t from '../../schema/index.js';

const schema = t.object({
  /** The word to listen for. */
  hint: t.string(),

  /** Regular expression for what may be heard in its place. */
  pattern: t.string(),

  /** What is written where the pattern matches. */
  replace: t.string(),

  /** Whether upper and lower case are the same. Default `false`. */
  ignore_case: t.optional(t.expressionOr(t.boolean())),
});

/** A word that speech recognition tends to mistake, and how to put it right. */
export interface AiHint extends t.Static<typeof schema> {}

/** Words to listen for: by themselves, or with a rule that puts them right. */
export const hints = t.list(t.union(t.string(), t.named<AiHint>(schema)));
