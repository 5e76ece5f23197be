/** Somebody in a simulated call was to do what is not possible now: to answer where nobody rings, to speak after its end. */
export class NotPossibleError extends Error {
  override readonly name = 'NotPossibleError';
}
