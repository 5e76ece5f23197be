import type { Build } from '../builder/build.js';
import * as t from '../schema/index.js';
import type { MessagingStep, MessagingSteps } from './steps.js';

/** Steps of a branch: a list, or a callback that adds them to the builder it receives. */
export type MessagingBranch = readonly MessagingStep[] | Build<MessagingSteps>;

/** A place for steps of any messaging method. */
export const messagingBranch = t.steps<MessagingBranch>('messaging');
