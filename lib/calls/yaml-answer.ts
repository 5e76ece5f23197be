import { parseSwml, SwmlValidationError, type SwmlOptions } from '../swml/index.js';

/** Handlers answer with few different texts, most often files. */
const MAX_REMEMBERED = 100;

const valid = new Set<string>();

/**
 * Checks YAML text. A text that was found valid is not read again: that takes a thousand times as long as to look it up.
 *
 * @throws SwmlValidationError listing every problem with its line.
 */
export function checkYaml(text: string, options: SwmlOptions | undefined): void {
  if (valid.has(text)) return;
  const report = parseSwml(text, { ...options, flavour: 'calling' });
  if (!report.valid) {
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    throw new SwmlValidationError(errors);
  }
  if (valid.size >= MAX_REMEMBERED) valid.clear();
  valid.add(text);
}
