import { parseSwml, type FlavourName, type SwmlOptions, validateSwml } from '../../swml/index.js';
import { describeProblem } from '../../swml/problem.js';
import type { WebhookAnswer, WebhookKind } from '../webhook-kind.js';
import { documentDocumentation } from './document-documentation.js';
import { DOCUMENT_FLAVOURS } from './document-flavours.js';
import { checkYaml } from './yaml-check.js';

/** The part of a kind of webhook that is about its answer. */
type DocumentAnswer = Required<
  Pick<WebhookKind, 'answer' | 'doubts' | 'documentation' | 'expressionOpener'>
>;

/**
 * Answers with SWML documents of a flavour: as JSON, or YAML text as it was written. Both are checked.
 *
 * The answer throws an Error naming the handler where that returned nothing, or nothing that is such a document.
 */
export function documentAnswer(flavour: FlavourName): DocumentAnswer {
  return {
    answer: (returned, source, { swml }) => {
      const answer = documentOrText(returned, source, flavour);
      try {
        return makeAnswer(answer, flavour, swml);
      } catch (error) {
        const mistake = isValidAs(DOCUMENT_FLAVOURS[flavour].other, answer, swml)
          ? otherFlavour(flavour)
          : 'returned no valid SWML document';
        // The handler is no part of the stack: it has returned.
        throw new Error(`${source} ${mistake}: ${(error as Error).message}`, { cause: error });
      }
    },
    doubts: (returned, { swml }) => warningsAbout(returned, flavour, swml).map(describeProblem),
    expressionOpener: DOCUMENT_FLAVOURS[flavour].expressionOpener,
    documentation: documentDocumentation(flavour),
  };
}

/** What can be a document of the flavour, by its type. */
function documentOrText(returned: unknown, source: string, flavour: FlavourName): object | string {
  const { Document, remedy, other } = DOCUMENT_FLAVOURS[flavour];
  if (returned === undefined || returned === null) {
    throw new Error(`${source} returned nothing: ${remedy}`);
  }
  if (typeof returned !== 'object' && typeof returned !== 'string') {
    throw new TypeError(`${source} returned a ${typeof returned}, which is no SWML document`);
  }
  // A document that does what both flavours can, such as `transfer`, is a mistake all the same.
  if (returned instanceof DOCUMENT_FLAVOURS[other].Document) {
    throw new TypeError(`${source} ${otherFlavour(flavour)}: return a ${Document.name}`);
  }
  return returned;
}

function makeAnswer(
  answer: object | string,
  flavour: FlavourName,
  swml: SwmlOptions | undefined,
): WebhookAnswer {
  if (typeof answer === 'string') {
    checkYaml(answer, flavour, swml);
    return { body: answer, contentType: 'application/yaml' };
  }
  const { Document } = DOCUMENT_FLAVOURS[flavour];
  // A document that was built has its own options; one that was written by hand is held to the module's.
  const document = answer instanceof Document ? answer : Document.from(answer, swml);
  return { body: document.toJSON() };
}

function isValidAs(flavour: FlavourName, answer: object | string, swml?: SwmlOptions): boolean {
  const options = { ...swml, flavour };
  const check =
    typeof answer === 'string' ? parseSwml(answer, options) : validateSwml(answer, options);
  return check.valid;
}

/** What a handler did that answers with the other flavour. */
function otherFlavour(flavour: FlavourName): string {
  const { subject, other } = DOCUMENT_FLAVOURS[flavour];
  return `returned a document for ${DOCUMENT_FLAVOURS[other].subject}, but it answers ${subject}`;
}

/** What may be sent but is probably not meant, such as a `switch` without `default`. */
function warningsAbout(returned: unknown, flavour: FlavourName, swml: SwmlOptions | undefined) {
  if (returned instanceof DOCUMENT_FLAVOURS[flavour].Document) return returned.warnings();
  if (typeof returned === 'string') return checkYaml(returned, flavour, swml);
  return validateSwml(returned, { ...swml, flavour }).problems;
}
