import { MAX_SYNTAX_PROBLEMS } from './source.js';

/** Ends the work of a reader that has found mistakes enough. */
class EnoughProblems extends Error {}

/**
 * Makes a list of problems that a reader fills end its work when the list is full: a million mistakes would take
 * seconds and a gigabyte.
 */
export function limited<Item>(problems: Item[]): Item[] {
  problems.push = (...items) => {
    for (const item of items) {
      if (problems.length >= MAX_SYNTAX_PROBLEMS) throw new EnoughProblems();
      problems[problems.length] = item;
    }
    return problems.length;
  };
  return problems;
}

/** What a reader returns; `undefined` if a full list of problems ended its work. */
export function untilFull<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof EnoughProblems) return undefined;
    throw error;
  }
}
