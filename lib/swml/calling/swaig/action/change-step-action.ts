import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Name of the step, in the present context. */
  change_step: t.string(),
});

/** Goes to another step of the present context. */
export interface SwaigChangeStepAction extends t.Static<typeof schema>, Only<'change_step'> {}

/** Goes to another step of the present context. */
export const changeStepAction = t.named<SwaigChangeStepAction>(schema);
