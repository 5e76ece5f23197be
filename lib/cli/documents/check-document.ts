import type { SwmlJson } from '../../swml/builder/swml-json.js';
import type { FlavourName } from '../../swml/flavour-name.js';
import { parse } from '../../swml/parse/parse-swml.js';
import type { Problem } from '../../swml/problem.js';
import { UsageError } from '../usage.error.js';

/** A text that was read and checked as a document. */
export interface CheckedDocument {
  readonly flavour: FlavourName;
  readonly problems: readonly Problem[];
  /** Where it is valid. */
  readonly document?: SwmlJson;
}

const FLAVOURS = ['calling', 'messaging'] as const satisfies readonly FlavourName[];

/** A file may be larger than what an application should send. */
const LARGEST_TEXT = 16 * 1024 * 1024;

/** Checks a text as a document of a flavour, or of the one that fits it better. */
export function checkDocument(
  text: string | Uint8Array,
  flavour: FlavourName | undefined,
): CheckedDocument {
  if (flavour) return checkAs(text, flavour);
  const asCall = checkAs(text, 'calling');
  if (asCall.document) return asCall;
  const asMessage = checkAs(text, 'messaging');
  return errorsIn(asMessage) < errorsIn(asCall) ? asMessage : asCall;
}

/** @throws UsageError where `--flavour` names none. */
export function flavourNamed(name: string | undefined): FlavourName | undefined {
  const flavour = FLAVOURS.find((known) => known === name);
  if (flavour || name === undefined) return flavour;
  throw new UsageError(`--flavour must be calling or messaging, not ${name}`);
}

function checkAs(text: string | Uint8Array, flavour: FlavourName): CheckedDocument {
  const { document, problems } = parse(text, { flavour, maxBytes: LARGEST_TEXT });
  return { flavour, problems, document };
}

function errorsIn({ problems }: CheckedDocument): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
