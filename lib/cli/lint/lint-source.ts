import type { FlavourName } from '../../swml/flavour-name.js';
import type { Problem } from '../../swml/problem.js';
import { checkDocument } from '../documents/check-document.js';

/** What was found in one file, or behind one URL. */
export interface LintResult {
  readonly source: string;
  /** What it was checked as, where it could be read. */
  readonly flavour?: FlavourName;
  readonly problems: readonly Problem[];
}

/** The key that makes a file in a directory a document; other JSON and YAML is none of this command's business. */
const SECTIONS = /(?:^|[{,\s])["']?sections["']?\s*:/m;

/** Whether a text that nobody named is meant to be a document. */
export function looksLikeSwml(text: Uint8Array): boolean {
  return SECTIONS.test(Buffer.from(text).toString());
}

/** Checks a text. */
export function lintSource(
  source: string,
  text: string | Uint8Array,
  wanted: FlavourName | undefined,
): LintResult {
  const { flavour, problems } = checkDocument(text, wanted);
  return { source, flavour, problems };
}

/** What is found in a source that cannot be read. */
export function unreadable(source: string, message: string): LintResult {
  const problem = { severity: 'error', source: 'schema', rule: 'unreadable', path: '' } as const;
  return { source, problems: [{ ...problem, message }] };
}
