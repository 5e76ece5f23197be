import type { StepList } from '../builder/step-list.js';
import type { FluentMethods, WireStep } from '../method/registry.js';

type Calling = typeof import('./index.js');
type Confirm = typeof import('./confirm.js');

/** One calling step as on the wire, such as `{ play: { url: 'say:Hello' } }`. */
export type CallingStep = WireStep<Calling>;

/** One step that `connect.confirm` may use, as on the wire. */
export type ConfirmStep = WireStep<Confirm>;

/** The builder methods of calling SWML: one per SWML method, and a few shorthands. */
export interface CallingMethods extends FluentMethods<Calling> {}

/** The builder that callbacks of calling SWML receive. */
export interface CallingSteps extends CallingMethods, StepList<CallingStep> {}

/** The builder of `connect.confirm`: it has only the methods that are legal there. */
export interface ConfirmSteps extends FluentMethods<Confirm>, StepList<ConfirmStep> {}
