import type { SwmlJson } from '../builder/swml-json.js';
import { isObject } from '../check/is-object.js';
import { toData } from '../json/to-data.js';
import { flavourNamed } from '../flavours.js';
import type { Problem } from '../problem.js';
import { shorten } from '../shorten.js';
import { validate, type ValidateOptions, type ValidationReport } from '../validate.js';
import { decodeText } from './decode-text.js';
import { pathSegments } from './path-segments.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import { MAX_SYNTAX_PROBLEMS, type Source, type SyntaxProblem } from './source.js';

const ONE_MEBIBYTE = 1_048_576;

/** How a text is read, and what it is checked as. */
export interface ParseOptions extends ValidateOptions {
  /** The largest text that is read, in bytes. Default 1,048,576 (1 MiB). */
  readonly maxBytes?: number;
}

/** What was found in a text that may be sent. */
export interface ValidText extends ValidationReport {
  readonly valid: true;
  /** The document that the text holds. */
  readonly document: SwmlJson;
}

/** What was found in a text that may not be sent. */
export interface InvalidText extends ValidationReport {
  readonly valid: false;
  readonly document?: undefined;
}

/** What was found in a text: the document if it is `valid`, and each problem with its line and column. */
export type ParseReport = ValidText | InvalidText;

/**
 * Reads and checks a SWML document written as YAML or JSON. What cannot be read is a problem, not an error.
 *
 * @param text The text, or its bytes in UTF-8.
 * @throws TypeError if the flavour is unknown, whatever the text.
 */
export function parse(text: string | Uint8Array, options: ParseOptions): ParseReport {
  flavourNamed(options.flavour);
  const source = readText(text, options.maxBytes ?? ONE_MEBIBYTE);
  if (source.problems.length > 0) {
    const problems = source.problems.slice(0, MAX_SYNTAX_PROBLEMS).map(syntaxError);
    return { valid: false, problems };
  }
  const report = validate(source.value, options);
  const problems = located(report.problems, source);
  if (!report.valid) return { valid: false, problems };
  // A copy, because a text can hold `__proto__` as a key like any other.
  const { value } = toData(source.value);
  return { valid: true, problems, document: value as SwmlJson };
}

function readText(input: string | Uint8Array, maxBytes: number): Source {
  const text = decodeText(input, maxBytes);
  if (typeof text !== 'string') return text;
  if (!/^\s*[{[]/.test(text)) return readYaml(text);
  const json = readJson(text);
  if (json.problems.length === 0) return json;
  // YAML has braces too. What is neither is more likely meant to be JSON.
  const yaml = readYaml(text);
  return yaml.problems.length === 0 ? yaml : json;
}

function syntaxError({ rule, message, line, column }: SyntaxProblem): Problem {
  return { severity: 'error', source: 'schema', rule, path: '', message, line, column };
}

function located(problems: readonly Problem[], source: Source): Problem[] {
  const { value } = source;
  const sections = isObject(value) && isObject(value.sections) ? value.sections : {};
  const names = new Set(Object.keys(sections).map(shorten));
  return problems.map((problem) => locate(problem, source, names));
}

function locate(problem: Problem, source: Source, sections: ReadonlySet<string>): Problem {
  const spot = source.locate(pathSegments(problem.path, sections));
  if (!spot) return { ...problem, line: 1, column: 1 };
  const { line, column } =
    problem.rule === 'unknown-property' ? (spot.key ?? spot.value) : spot.value;
  return { ...problem, message: problem.message + quotingHint(problem, spot.text), line, column };
}

/** A phone number without quotes is a number in YAML. */
function quotingHint({ rule }: Problem, text: string | undefined): string {
  const isNumberLike = text !== undefined && /^\+?[\d_]+$/.test(text);
  return rule === 'wrong-type' && isNumberLike ? `; quote it: '${text}'` : '';
}
