import type { StepChecker } from '../check/step-checker.js';
import type { Method } from '../method/method.js';
import type { Located } from '../path.js';
import type { StepKind } from '../schema/index.js';

/** Runs the callbacks of a step of a list, which itself takes no steps meanwhile. */
export const during: unique symbol = Symbol('during');

/** Ends a list whose callback has returned: what would be added later would go into a step that is checked already. */
export const close: unique symbol = Symbol('close');

/** A list that waits for the callbacks of a step. */
export interface WaitingList {
  [during](callbacks: () => void): void;
}

/** The steps of a place, while a callback adds them. */
export interface NestedList {
  readonly steps: readonly unknown[];
  [close](): void;
}

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
