import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** The text, word for word. */
  say: t.string(),
});

/** Makes the agent say something. */
export interface SwaigSayAction extends t.Static<typeof schema>, Only<'say'> {}

/** Makes the agent say something. */
export const sayAction = t.named<SwaigSayAction>(schema);
