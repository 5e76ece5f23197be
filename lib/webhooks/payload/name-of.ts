/** A name or id of a payload, for the log. Not every one is essential, so in its place may stand anything. */
export function nameOf(name: unknown): string {
  return typeof name === 'string' ? name : 'without a name';
}
