import { schemaProblem, type Problem } from '../problem.js';
import { findFunctions } from './find-functions.js';
import { toPlain } from './to-plain.js';

/**
 * Copies a whole document into plain data, as `toPlain` does, with functions as problems. The paths
 * begin with the section, as in `main[0].play`.
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
    ].map((problem) => ({ ...problem, path: fromSection(problem.path) })),
  };
}

function fromSection(path: string): string {
  return path.replace(/^\.(sections\.)?/, '');
}
