import type { StepChecker } from '../check/step-checker.js';
import type { Method } from '../method/method.js';
import type { Located } from '../path.js';
import type { StepKind } from '../schema/index.js';
import type { NestedList } from './open-list.js';

/** What the builder needs of a flavour of SWML. */
export interface BuilderFlavour {
  /** The checks of steps. */
  readonly checker: StepChecker;
  /** The methods of a kind of steps, by their names on the wire. */
  methods(kind: StepKind): ReadonlyMap<string, Method>;
  /** A builder for the steps of a place: what the callbacks of nested steps receive. */
  newList(placement: Placement): NestedList;
}

/** What is known of all texts of a document, noted while they are copied: nobody has to look through them again. */
export interface TextFacts {
  /** How many characters the longest one has. */
  longest: number;
}

/** Where a list of steps stands in its document, and how it is built. */
export interface Placement {
  /** The flavour of the document. */
  readonly flavour: BuilderFlavour;
  /** Which methods the steps may use. */
  readonly kind: StepKind;
  /** Where the list is, such as `main` or `main[2].switch.case.1`. */
  readonly at: Located;
  /** How many lists and objects it stands in. */
  readonly depth: number;
  /** Whether steps are checked when they are added. */
  readonly check: boolean;
  /** Of the document that the list belongs to. */
  readonly texts: TextFacts;
}
