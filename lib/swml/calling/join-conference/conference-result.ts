import * as t from '../../schema/index.js';
import { callingBranch } from '../branch.js';
import { condList, type CondCase } from '../cond.js';

const schema = t.object({
  /** Path of the variable to compare, such as `join_conference_result`; needed here. */
  variable: t.string(),

  /** The steps for each value. */
  case: t.map(callingBranch),

  /** The steps for any other value. */
  default: t.optional(callingBranch),
});

/** Steps that depend on how a conference ended, like `switch`. */
export interface ConferenceSwitch extends t.Static<typeof schema> {}

/** Steps that depend on how a conference ended: by value, or as the cases of `cond`. */
export type ConferenceResult = ConferenceSwitch | readonly CondCase[];

/** The `result` of `join_conference`; unlike others it has to name its variable. */
export const conferenceResult = t.named<ConferenceResult>(t.union(schema, condList));
