import { callingFlavour } from './calling/flavour.js';
import { dataProblems } from './json/data-problems.js';
import { toPlain } from './json/to-plain.js';
import type { TSchema } from './schema/index.js';
import { SwmlValidationError, type Caller } from './swml-validation.error.js';

/**
 * Copies a part of SWML that stands outside a document, such as the result of an agent's function, into plain data and
 * checks it.
 *
 * @param path What the part is called in messages: `result`.
 * @param caller The function whose caller is to blame.
 * @throws SwmlValidationError listing every problem by its path.
 */
export function checkPart(schema: TSchema, part: unknown, path: string, caller?: Caller): unknown {
  const plain = toPlain(part);
  const { value } = plain;
  const notData = dataProblems(plain, path);
  if (notData.length > 0) throw new SwmlValidationError(notData, caller);
  const { checker } = callingFlavour;
  if (checker.areParams({ schema }, value)) return value;
  throw new SwmlValidationError(checker.explainParams({ schema }, value, path), caller);
}
