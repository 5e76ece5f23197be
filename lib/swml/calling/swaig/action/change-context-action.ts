import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Name of the context, as in the prompt's `contexts`. */
  change_context: t.string(),
});

/** Goes to another context of the prompt. */
export interface SwaigChangeContextAction extends t.Static<typeof schema>, Only<'change_context'> {}

/** Goes to another context of the prompt. */
export const changeContextAction = t.named<SwaigChangeContextAction>(schema);
