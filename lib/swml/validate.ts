import { flavourNamed } from './flavours.js';
import type { FlavourName } from './flavour.js';
import { isJson } from './json/is-json.js';
import { toData } from './json/to-data.js';
import type { Problem } from './problem.js';

/** What a document is to be checked as. */
export interface ValidateOptions {
  /** What the document controls: a phone call or a text message. */
  readonly flavour: FlavourName;
}

/** What a check found. */
export interface ValidationReport {
  /** Whether the document may be sent: warnings do not count. */
  readonly valid: boolean;
  /** Everything that was found, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a plain document from anywhere. Never throws: what is no document at all is a problem.
 *
 * @param document A SWML document as plain data, such as parsed JSON.
 */
export function validate(document: unknown, { flavour }: ValidateOptions): ValidationReport {
  const problems = shapeProblems(document, flavour);
  return { valid: !problems.some(({ severity }) => severity === 'error'), problems };
}

function shapeProblems(document: unknown, name: FlavourName): readonly Problem[] {
  const { checker } = flavourNamed(name);
  if (isJson(document)) {
    return checker.isDocument(name, document) ? [] : checker.explainDocument(name, document);
  }
  const { value, problems } = toData(document);
  if (problems.length > 0) return problems;
  return checker.isDocument(name, value) ? [] : checker.explainDocument(name, value);
}
