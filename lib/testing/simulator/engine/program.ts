import type { FlavourName } from '../../../swml/flavour-name.js';

/** A step as it stands in a document: one key, its parameters. */
export type RawStep = Readonly<Record<string, unknown>>;

/** A document that was read and checked, ready to be run. Never changed. */
export interface Program {
  /** Where it came from: its URL without query, or the step that holds it. */
  readonly name: string;
  readonly flavour: FlavourName;
  readonly sections: Readonly<Record<string, readonly RawStep[]>>;
}
