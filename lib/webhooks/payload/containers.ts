import { isJsonObject, type JsonObject } from '../../security/json-object.js';

/** A property that handlers read from without looking whether it is there. */
export interface Container {
  /** Where it stands: `['call', 'headers']`. */
  readonly path: readonly [...owners: string[], name: string];
  /** An object with any keys, or a list of objects. */
  readonly holds: 'values' | 'objects';
}

/** Makes empty containers of absent ones. */
export function fillAbsent(body: JsonObject, containers: readonly Container[]): void {
  replaceEach(body, containers, (value, holds) => (value === undefined ? empty(holds) : value));
}

/** Makes empty containers of whatever is none, and takes out of lists what is no object. */
export function repairWrong(body: JsonObject, containers: readonly Container[]): void {
  replaceEach(body, containers, (value, holds) => {
    if (holds === 'objects' && Array.isArray(value)) return value.filter(isJsonObject);
    return holds === 'values' && isJsonObject(value) ? value : empty(holds);
  });
}

function replaceEach(
  body: JsonObject,
  containers: readonly Container[],
  replacement: (value: unknown, holds: Container['holds']) => unknown,
): void {
  for (const { path, holds } of containers) {
    let owner: unknown = body;
    for (let depth = 0; depth < path.length - 1; depth++) {
      owner = isJsonObject(owner) ? owner[path[depth] as string] : undefined;
    }
    if (!isJsonObject(owner)) continue;
    const name = path.at(-1) as string;
    owner[name] = replacement(owner[name], holds);
  }
}

function empty(holds: Container['holds']): unknown {
  return holds === 'values' ? {} : [];
}
