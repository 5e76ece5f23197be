import type { FlavourName } from '../../swml/flavour-name.js';
import type { ApplicationValues } from '../application.js';
import { fetchDocument, isUrl } from '../documents/fetch-document.js';
import { isExpected } from '../expected-error.js';
import { readInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { findFiles, type FoundFile } from './find-files.js';
import { lintSource, looksLikeSwml, unreadable, type LintResult } from './lint-source.js';

/** How documents are found and checked. */
export interface LintSettings {
  readonly flavour: FlavourName | undefined;
  readonly values: ApplicationValues;
  readonly terminal: Terminal;
}

/** Checks what an argument names: a file, the files of a directory, or the document of a URL. */
export async function* lintArgument(
  argument: string,
  settings: LintSettings,
): AsyncGenerator<LintResult> {
  try {
    if (isUrl(argument)) yield await lintUrl(argument, settings);
    else yield* lintFiles(argument, settings);
  } catch (error) {
    yield resultOf(argument, error);
  }
}

async function* lintFiles(argument: string, settings: LintSettings): AsyncGenerator<LintResult> {
  for await (const file of findFiles(argument)) {
    const result = await lintFile(file, settings);
    if (result) yield result;
  }
}

async function lintFile(
  { name, isNamed }: FoundFile,
  { flavour, terminal }: LintSettings,
): Promise<LintResult | undefined> {
  try {
    const text = await readInput(name, terminal);
    return isNamed || looksLikeSwml(text) ? lintSource(name, text, flavour) : undefined;
  } catch (error) {
    return resultOf(name, error);
  }
}

async function lintUrl(
  url: string,
  { flavour, values, terminal }: LintSettings,
): Promise<LintResult> {
  return lintSource(url, await fetchDocument(url, flavour, values, terminal), flavour);
}

/** What cannot be read is a problem like others, so that those are told too. */
function resultOf(source: string, error: unknown): LintResult {
  if (isExpected(error)) return unreadable(source, error.message);
  throw error;
}
