import type { MethodSource } from '../check/step-checker.js';
import type { FlavourName } from '../flavour-name.js';
import type { FlowReport } from './flow-report.js';
import type { StepPlace } from './place.js';
import type { SectionFlow } from './section-flow.js';

/** One step of a document that has passed the shape check. */
export interface FlowStep {
  readonly method: string;
  /** The parameters; of the right shape, so the rules read them without asking. */
  readonly params: unknown;
  readonly place: StepPlace;
  readonly section: SectionFlow;
  readonly document: FlowDocument;
}

/** What the check has to know of a flavour of SWML. */
export interface FlowFlavour extends MethodSource {
  readonly name: FlavourName;
}

/** The document around a step. */
export interface FlowDocument {
  readonly flavour: FlavourName;
  readonly sections: Readonly<Record<string, unknown>>;
  readonly report: FlowReport;
}

/** Looks at one step. Steps nested in it are looked at on their own. */
export type StepRule = (step: FlowStep) => void;
