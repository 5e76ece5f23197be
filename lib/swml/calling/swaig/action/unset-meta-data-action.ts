import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** The key to remove, or `{}` to remove all. */
  unset_meta_data: t.union(t.string(), t.object({})),
});

/** Removes from `meta_data`. */
export interface SwaigUnsetMetaDataAction
  extends t.Static<typeof schema>, Only<'unset_meta_data'> {}

/** Removes from `meta_data`. */
export const unsetMetaDataAction = t.named<SwaigUnsetMetaDataAction>(schema);
