import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** What the caller is taken to have said. */
  user_input: t.string(),
});

/** Goes on as if the caller had said something. */
export interface SwaigUserInputAction extends t.Static<typeof schema>, Only<'user_input'> {}

/** Goes on as if the caller had said something. */
export const userInputAction = t.named<SwaigUserInputAction>(schema);
