/** An expression that cannot be evaluated: outside the documented subset, wrong, or without end. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}
