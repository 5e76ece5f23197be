/** An `error` keeps a document from being sent, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Where a problem was found: in the shape of a step, or in the way that the steps follow each other. */
export type ProblemSource = 'schema' | 'flow';

/** The rules of the shape check (`source: 'schema'`). */
export type SchemaRule =
  | 'wrong-type'
  | 'not-a-choice'
  | 'out-of-range'
  | 'pattern-mismatch'
  | 'wrong-length'
  | 'missing-property'
  | 'unknown-property'
  | 'conflicting-property'
  | 'unknown-method'
  | 'not-one-method'
  | 'not-json'
  | 'misplaced-step'
  | 'circular'
  | 'too-deep'
  | 'too-large';

/** One thing that is wrong with a SWML document. */
export interface Problem {
  /** Whether the document may be sent nevertheless. */
  readonly severity: Severity;
  /** Which of the two checks found it. */
  readonly source: ProblemSource;
  /** The id of the rule, for example `out-of-range`. */
  readonly rule: string;
  /** Where it is, for example `main[2].play.volume`. */
  readonly path: string;
  /** What is wrong there and what to do about it, without the path. */
  readonly message: string;
  /** The line, counted from 1; for documents that were read from text. */
  readonly line?: number;
  /** The column, counted from 1; for documents that were read from text. */
  readonly column?: number;
}

/** A report has no more errors than this, nor more warnings: a text of 1 MiB could have a million. */
export const MAX_PROBLEMS = 1_000;

/** An error of the shape check. */
export function schemaProblem(rule: SchemaRule, path: string, message: string): Problem {
  return { severity: 'error', source: 'schema', rule, path, message };
}

/** The problem as one line of text: the line in the text that was read, the path, and what is wrong. */
export function describeProblem({ path, message, line, column }: Problem): string {
  const position = line === undefined ? '' : `line ${line}, column ${column}`;
  const place = [position, path].filter((part) => part !== '').join(', ');
  return place === '' ? message : `${place}: ${message}`;
}
