import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Keys and values; other keys stay as they are. */
  set_meta_data: t.values(),
});

/** Writes into `meta_data`, which the functions with the same token see. */
export interface SwaigSetMetaDataAction extends t.Static<typeof schema>, Only<'set_meta_data'> {}

/** Writes into `meta_data`, which the functions with the same token see. */
export const setMetaDataAction = t.named<SwaigSetMetaDataAction>(schema);
