/** Each list or object takes this much of the room for what it holds, so that those without end have one. */
const LEVEL = 8;

/** The beginning of a value as JSON, of not many more characters than wanted, however large and deep the value is. */
export function preview(value: unknown, wanted: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, wanted));
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${joined(value.values(), wanted - LEVEL, previewOf)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => isShown((value as Parts)[key]));
  const pair = (key: string, room: number) =>
    `${preview(key, room)}:${preview((value as Parts)[key], room)}`;
  return `{${joined(keys.values(), wanted - LEVEL, pair)}}`;
}

type Parts = Record<string, unknown>;

function previewOf(item: unknown, wanted: number): string {
  return preview(isShown(item) ? item : null, wanted);
}

/** What JSON leaves out, or makes `null` of in a list. */
function isShown(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

function joined<Part>(
  parts: Iterable<Part>,
  wanted: number,
  write: (part: Part, wanted: number) => string,
): string {
  let text = '';
  for (const part of parts) {
    const room = wanted - text.length;
    if (room <= 0) break;
    text += (text === '' ? '' : ',') + write(part, room);
  }
  return text;
}
