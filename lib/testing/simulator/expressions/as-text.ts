/** A value as it stands in the middle of a text: nothing for what is not set, JSON for lists and objects. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return `${value as string | number | boolean}`;
}
