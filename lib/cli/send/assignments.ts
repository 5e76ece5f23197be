import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { UsageError } from '../usage.error.js';

/** `call.from=+1555` is a text, `vars.count:=3` is JSON. */
const ASSIGNMENT = /^([^=:]+)(:?)=(.*)$/s;

/**
 * The fields that `--set` gives a payload, as an object.
 *
 * @throws UsageError where one is no assignment, or assigns into a value.
 */
export function fieldsOf(assignments: readonly string[]): JsonObject {
  const fields: JsonObject = Object.create(null) as JsonObject;
  for (const assignment of assignments) {
    const [, path, colon, text] = ASSIGNMENT.exec(assignment) ?? [];
    if (path === undefined || text === undefined) {
      throw new UsageError(`--set takes path=text or path:=json, not ${assignment}`);
    }
    assign(fields, path.split('.'), colon === '' ? text : jsonOf(path, text));
  }
  return fields;
}

function assign(fields: JsonObject, path: readonly string[], value: unknown): void {
  const names = path.slice(0, -1);
  const owner = names.reduce<JsonObject>((object, name) => {
    const next = (object[name] ??= Object.create(null));
    if (isJsonObject(next)) return next;
    throw new UsageError(`--set ${path.join('.')} assigns into ${name}, which is no object`);
  }, fields);
  owner[path.at(-1) ?? ''] = value;
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--set ${path}:= needs JSON, not ${text}`);
  }
}
