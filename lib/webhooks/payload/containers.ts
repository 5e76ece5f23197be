import { isJsonObject, type JsonObject } from '../../security/json-object.js';

/** A property that handlers read without looking whether it is there. */
export interface Container {
  /** Where it stands: `['call', 'headers']`. */
  readonly path: readonly [...owners: string[], name: string];
  /** An object with any keys, a list of objects, or text, which is `null` where there is none. */
  readonly holds: 'values' | 'objects' | 'text';
  /** Its absence says something: handlers do look whether it is there. */
  readonly optional?: true;
}

/** Makes empty containers of absent ones. */
export function fillAbsent(body: JsonObject, containers: readonly Container[]): void {
  replaceEach(body, containers, (value, holds) => (value === undefined ? empty(holds) : value));
}

/** Makes empty containers of whatever is none, and takes out of lists what is no object. */
export function repairWrong(body: JsonObject, containers: readonly Container[]): void {
  replaceEach(body, containers, (value, holds) => {
    if (holds === 'text') return typeof value === 'string' ? value : null;
    if (holds === 'objects' && Array.isArray(value)) return value.filter(isJsonObject);
    return holds === 'values' && isJsonObject(value) ? value : empty(holds);
  });
}

function replaceEach(
  body: JsonObject,
  containers: readonly Container[],
  replacement: (value: unknown, holds: Container['holds']) => unknown,
): void {
  for (const { path, holds, optional } of containers) {
    let owner: unknown = body;
    for (let depth = 0; depth < path.length - 1; depth++) {
      owner = isJsonObject(owner) ? owner[path[depth] as string] : undefined;
    }
    if (!isJsonObject(owner)) continue;
    const name = path.at(-1) as string;
    const held = owner[name];
    if (optional && held === undefined) continue;
    const value = replacement(held, holds);
    if (value !== held) owner[name] = value;
  }
}

function empty(holds: Container['holds']): unknown {
  if (holds === 'text') return null;
  return holds === 'values' ? {} : [];
}
