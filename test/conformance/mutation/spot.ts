/** A list or object, with its items or properties. */
export type Container = Record<string, unknown>;

/** A place in a document whose value can be changed or taken away. */
export interface Spot {
  readonly holder: Container;
  readonly key: string;
}

/** All places in a value, those nearest to the root first. */
export function spotsIn(value: unknown): Spot[] {
  const spots: Spot[] = [];
  const holders: unknown[] = [value];
  for (let holder = holders.shift(); holder !== undefined; holder = holders.shift()) {
    if (!isContainer(holder)) continue;
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key });
      if (isContainer(holder[key])) holders.push(holder[key]);
    }
  }
  return spots;
}

/** What stands at a spot. */
export function valueAt({ holder, key }: Spot): unknown {
  return holder[key];
}

/** Puts a value at a spot. */
export function put({ holder, key }: Spot, value: unknown): void {
  // A plain assignment would change the prototype where the key is `__proto__`.
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Takes a property out of its object, or an item out of its list. */
export function takeAway({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** Whether a value is a list or an object. */
export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
