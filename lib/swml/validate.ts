import type { SwmlJson } from './builder/swml-json.js';
import { checkFlow } from './flow/check-flow.js';
import { flavourNamed } from './flavours.js';
import type { FlavourName } from './flavour.js';
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
  /** Everything that was found, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a plain document from anywhere. What is no document at all is a problem, not an error.
 *
 * @param document A SWML document as plain data, such as parsed JSON.
 * @throws TypeError if the flavour is unknown.
 */
export function validate(document: unknown, options: ValidateOptions): ValidationReport {
  const { flavour, flow = true, ignore } = options;
  flavourNamed(flavour);
  const { value, problems: notData } = readData(document);
  let problems = notData.length > 0 ? notData : shapeProblems(value, options);
  // Only the steps of a document whose shape is right can be followed.
  if (problems.length === 0 && flow)
    problems = checkFlow(value as SwmlJson, flavourNamed(flavour), ignore);
  return { valid: !problems.some(({ severity }) => severity === 'error'), problems };
}

/** The document as plain data. Its getters and `toJSON` methods are not ours, and may fail. */
function readData(document: unknown): ReturnType<typeof toData> {
  try {
    return isJson(document) ? { value: document, problems: [] } : toData(document);
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { value: undefined, problems: [schemaProblem('not-json', '', message)] };
  }
}

function shapeProblems(
  document: unknown,
  { flavour, expressions }: ValidateOptions,
): readonly Problem[] {
  const { checker } = flavourNamed(flavour).withExpressions(expressions);
  return checker.isDocument(flavour, document) ? [] : checker.explainDocument(flavour, document);
}
