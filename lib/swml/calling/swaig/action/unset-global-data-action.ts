import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** The key to remove, or `{}` to remove all. */
  unset_global_data: t.union(t.string(), t.object({})),
});

/** Removes from `global_data`. */
export interface SwaigUnsetGlobalDataAction
  extends t.Static<typeof schema>, Only<'unset_global_data'> {}

/** Removes from `global_data`. */
export const unsetGlobalDataAction = t.named<SwaigUnsetGlobalDataAction>(schema);
