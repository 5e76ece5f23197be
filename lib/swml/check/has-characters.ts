/** Whether a text has at least `count` characters, an emoji being one. */
export function hasCharacters(text: string, count: number): boolean {
  if (text.length < count) return false;
  return text.length >= 2 * count || Array.from(text).length >= count;
}
