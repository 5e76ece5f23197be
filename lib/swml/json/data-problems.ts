import { MAX_PROBLEMS, schemaProblem, type Problem } from '../problem.js';
import { findFunctions } from './find-functions.js';
import type { Plain } from './to-plain.js';

/**
 * What JSON cannot carry of a value that was copied, functions included.
 *
 * @param path What the value is called in messages.
 */
export function dataProblems({ value, functions, problems }: Plain, path: string): Problem[] {
  const misplaced = functions === 0 ? [] : findFunctions(value, path).slice(0, MAX_PROBLEMS);
  return [
    ...problems.map((problemAt) => problemAt(path)),
    ...misplaced.map((at) =>
      schemaProblem('not-json', at, 'is a function, which JSON cannot carry'),
    ),
  ];
}
