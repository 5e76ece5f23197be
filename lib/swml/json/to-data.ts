import { schemaProblem, type Problem } from '../problem.js';
import { toPlain } from './to-plain.js';

/** Copies a value into plain data, as `toPlain` does, and counts functions as problems. */
export function toData(value: unknown): { value: unknown; problems: readonly Problem[] } {
  const plain = toPlain(value);
  const functions = plain.functions.map((path) =>
    schemaProblem('not-json', path, 'is a function, which JSON cannot carry'),
  );
  return { value: plain.value, problems: [...plain.problems, ...functions] };
}
