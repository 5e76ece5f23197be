import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Keys and values; other keys stay as they are. */
  set_global_data: t.values(),
});

/** Writes into `global_data`, which all functions and prompts of the session see. */
export interface SwaigSetGlobalDataAction
  extends t.Static<typeof schema>, Only<'set_global_data'> {}

/** Writes into `global_data`, which all functions and prompts of the session see. */
export const setGlobalDataAction = t.named<SwaigSetGlobalDataAction>(schema);
