import type { StepList } from '../builder/step-list.js';
import type { FluentMethods, WireStep } from '../method/registry.js';

type Messaging = typeof import('./index.js');

/** One messaging step as on the wire, such as `{ reply: 'Thank you' }`. */
export type MessagingStep = WireStep<Messaging>;

/** The builder methods of messaging SWML, one per SWML method. */
export interface MessagingMethods extends FluentMethods<Messaging> {}

/** The builder that callbacks of messaging SWML receive. */
export interface MessagingSteps extends MessagingMethods, StepList<MessagingStep> {}
