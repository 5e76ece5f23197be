import { schemaProblem, type Problem } from '../problem.js';
import { findFunctions } from './find-functions.js';
import { toPlain } from './to-plain.js';

/**
 * Copies a whole document into plain data, as `toPlain` does, with functions as problems. Their
 * paths begin at the document: `.sections.main[0]`.
 */
export function toData(document: unknown): { value: unknown; problems: readonly Problem[] } {
  const { value, functions, problems } = toPlain(document);
  const paths = functions === 0 ? [] : findFunctions(value, '');
  const message = 'is a function, which JSON cannot carry';
  return {
    value,
    problems: [
      ...problems.map((problemAt) => problemAt('')),
      ...paths.map((path) => schemaProblem('not-json', path, message)),
    ],
  };
}
