import type { Problem } from '../problem.js';
import { dataProblems } from './data-problems.js';
import { toPlain } from './to-plain.js';

/**
 * Copies a whole document into plain data, as `toPlain` does, with functions as problems. The paths
 * begin with the section, as in `main[0].play`.
 */
export function toData(document: unknown): { value: unknown; problems: readonly Problem[] } {
  const plain = toPlain(document);
  const problems = dataProblems(plain, '').map((problem) => ({
    ...problem,
    path: fromSection(problem.path),
  }));
  return { value: plain.value, problems };
}

function fromSection(path: string): string {
  return path.replace(/^\.(sections\.)?/, '');
}
