/** A parsed JSON object. */
export type JsonObject = Record<string, unknown>;

/** Whether a parsed value is an object in the sense of JSON: no list, no null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
