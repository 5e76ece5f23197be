import * as t from '../../schema/index.js';

const schema = t.object({
  /** URL of the webhook for functions that name none; `user:password@` may stand in it. */
  web_hook_url: t.optional(t.string()),
});

/** What holds for all functions that do not say otherwise. */
export interface SwaigDefaults extends t.Static<typeof schema> {}

/** What holds for all functions that do not say otherwise. */
export const swaigDefaults = t.named<SwaigDefaults>(schema);
