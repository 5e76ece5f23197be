import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const timeout = t.integer({ minimum: -2_147_483_648, maximum: 900 });

const hold = t.object({
  /** Seconds after which the conversation goes on, at most 900. Default 300. */
  timeout: t.optional(t.expressionOr(timeout)),
});

/** How long a caller is on hold. */
export interface SwaigHold extends t.Static<typeof hold> {}

const schema = t.object({
  /** Seconds by themselves, or as `timeout`. */
  hold: t.union(timeout, t.expression, t.named<SwaigHold>(hold)),
});

/** Puts the caller on hold: music plays, and the agent does not listen. */
export interface SwaigHoldAction extends t.Static<typeof schema>, Only<'hold'> {}

/** Puts the caller on hold: music plays, and the agent does not listen. */
export const holdAction = t.named<SwaigHoldAction>(schema);
