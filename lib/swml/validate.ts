import { SwmlDocument, unfinished } from './builder/swml-document.js';
import type { SwmlJson } from './builder/swml-json.js';
import { checkFlow } from './flow/check-flow.js';
import { flavourNamed } from './flavours.js';
import type { Flavour } from './flavour.js';
import type { FlavourName } from './flavour-name.js';
import { isJson } from './json/is-json.js';
import { toData } from './json/to-data.js';
import { schemaProblem, type Problem } from './problem.js';
import type { SwmlOptions } from './swml-options.js';

/** What a document is to be checked as, and how. */
export interface ValidateOptions extends SwmlOptions {
  /** What the document controls: a phone call or a text message. */
  readonly flavour: FlavourName;
}

/** What a check found. */
export interface ValidationReport {
  /** Whether the document may be sent: warnings do not count. */
  readonly valid: boolean;
  /** What was found, in the order of the document: up to a thousand errors, and as many warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a plain document from anywhere. What is no document at all is a problem, not an error.
 *
 * @param document A SWML document as plain data, such as parsed JSON.
 * @throws TypeError if the flavour is unknown.
 */
export function validate(document: unknown, options: ValidateOptions): ValidationReport {
  const flavour = flavourNamed(options.flavour).withExpressions(options.expressions);
  const problems = problemsOf(document, flavour, options);
  return { valid: !problems.some(({ severity }) => severity === 'error'), problems };
}

/** Getters and `toJSON` methods of the document are not ours, and may fail. */
function problemsOf(
  document: unknown,
  flavour: Flavour,
  { flow = true, ignore = [] }: SwmlOptions,
): readonly Problem[] {
  try {
    const given = document instanceof SwmlDocument ? document[unfinished]() : document;
    const { value, problems } = examine(given, flavour);
    // Only the steps of a document whose shape is right can be followed.
    return problems.length === 0 && flow ? checkFlow(value as SwmlJson, flavour, ignore) : problems;
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return [schemaProblem('not-json', '', message)];
  }
}

const NONE: readonly never[] = [];

/** A document as plain data, and what is wrong with its shape. */
interface Examined {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

function examine(document: unknown, flavour: Flavour): Examined {
  const isRight = flavour.strictChecker.isDocument(flavour.name, document);
  return isRight ? { value: document, problems: NONE } : examineAsData(document, flavour);
}

/** For what the strict check refused, be it that JSON carries something else than what is there. */
function examineAsData(document: unknown, { name, checker }: Flavour): Examined {
  const data = isJson(document) ? { value: document, problems: NONE } : toData(document);
  if (data.problems.length > 0) return data;
  const { value } = data;
  const isRight = checker.isDocument(name, value);
  return { value, problems: isRight ? NONE : checker.explainDocument(name, value) };
}
