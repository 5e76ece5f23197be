/** One mistake of syntax makes thousands of others. */
export const MAX_SYNTAX_PROBLEMS = 100;

/** A position in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that keeps a text from being read at all. */
export interface SyntaxProblem extends Position {
  readonly rule: 'syntax' | 'duplicate-key' | 'too-deep' | 'too-large' | 'not-utf8' | 'wrong-type';
  readonly message: string;
}

/** Where a value stands: its key, if it has one, and itself. */
export interface Spot {
  readonly key: Position | undefined;
  readonly value: Position;
  /** The value as it is written, where that says more than what it was read as: `+15551230000`. */
  readonly text?: string;
}

/** A text that was read. */
export interface Source {
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** The last of these keys and indexes that is there. */
  locate(segments: readonly (string | number)[]): Spot | undefined;
}

/** A text that could not be read: there is nothing to locate. */
export function unreadable(problems: readonly SyntaxProblem[]): Source {
  return { value: undefined, problems, locate: () => undefined };
}
