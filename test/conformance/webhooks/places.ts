/** Where a value stands in a payload: `['call', 'headers', '0', 'name']`. */
export type Place = readonly string[];

/** Every place of a payload, the outermost first. */
export function placesOf(value: unknown, parent: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const place = [...parent, name];
    return [place, ...placesOf(child, place)];
  });
}

/** A copy of a payload with something else in one place, or with nothing there. */
export function replaced(payload: unknown, place: Place, value: unknown): unknown {
  const copy: unknown = structuredClone(payload);
  let owner = copy as Record<string, unknown>;
  for (const name of place.slice(0, -1)) owner = (owner[name] ??= {}) as typeof owner;
  const last = place.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return copy;
}
