import { EXPRESSION_PATTERN } from '../schema/expression.js';

const EXPRESSION = new RegExp(EXPRESSION_PATTERN, 'u');

/** Whether a value is a text that is one expression as a whole. */
export function isExpressionText(value: unknown): boolean {
  return typeof value === 'string' && EXPRESSION.test(value);
}
