import * as t from '../../../schema/index.js';

const schema = t.object({
  /** URL that describes the functions when asked; `user:password@` may stand in it. */
  url: t.string(),

  /** Names of the functions to ask for. */
  functions: t.list(t.string()),

  /** Data of your own that is sent along. */
  meta_data: t.optional(t.values()),
});

/** Functions that are described elsewhere. */
export interface SwaigInclude extends t.Static<typeof schema> {}

/** Functions that are described elsewhere. */
export const include = t.named<SwaigInclude>(schema);
