import type { Build } from '../builder/build.js';
import * as t from '../schema/index.js';
import type { CallingStep, CallingSteps, ConfirmStep, ConfirmSteps } from './steps.js';

/** Steps of a branch: a list, or a callback that adds them to the builder it receives. */
export type CallingBranch = readonly CallingStep[] | Build<CallingSteps>;

/** Steps for the called party, before the two are joined: a list, or a callback that adds them. */
export type ConfirmBranch = readonly ConfirmStep[] | Build<ConfirmSteps>;

/** A place for steps of any calling method. */
export const callingBranch = t.steps<CallingBranch>('calling');

/** A place for steps of the methods that `connect.confirm` may use. */
export const confirmBranch = t.steps<ConfirmBranch>('confirm');
