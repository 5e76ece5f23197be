import * as t from '../../schema/index.js';

const schema = t.object({
  /** Key of the list in the answer. */
  input_key: t.string(),

  /** Name under which the finished text can be used. */
  output_key: t.string(),

  /** Most items to take. All by default. */
  max: t.optional(t.expressionOr(t.integer())),

  /** What each item adds to the text; `${this.name}` is the item's `name`. */
  append: t.string(),
});

/** How a list in a webhook's answer becomes one text. */
export interface SwaigForEach extends t.Static<typeof schema> {}

/** How a list in a webhook's answer becomes one text. */
export const webhookForEach = t.named<SwaigForEach>(schema);
