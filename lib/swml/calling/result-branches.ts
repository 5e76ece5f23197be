import * as t from '../schema/index.js';
import { callingBranch } from './branch.js';
import { condList, type CondCase } from './cond.js';

const schema = t.object({
  /** Path of the variable to compare. By default the result of the method itself. */
  variable: t.optional(t.string()),

  /** The steps for each value. */
  case: t.map(callingBranch),

  /** The steps for any other value. */
  default: t.optional(callingBranch),
});

/** Steps that depend on how a method ended, like `switch`. */
export interface ResultSwitch extends t.Static<typeof schema> {}

/** Steps that depend on how a method ended: by value, or as the cases of `cond`. */
export type ResultBranches = ResultSwitch | readonly CondCase[];

/** The `result` of methods that come back: `execute`, `connect`, `join_conference`. */
export const resultBranches = t.named<ResultBranches>(t.union(schema, condList));
