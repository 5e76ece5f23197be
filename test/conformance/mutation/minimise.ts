import { isContainer, put, spotsIn, takeAway, valueAt, type Spot } from './spot.js';

/** The smallest document found, by taking parts away, that still has a property. */
export function minimise<T extends object>(document: T, has: (document: T) => boolean): T {
  let smallest = document;
  for (let next: T | undefined = document; next; next = smaller(smallest, has)) smallest = next;
  return smallest;
}

function smaller<T extends object>(document: T, has: (document: T) => boolean): T | undefined {
  for (let index = 0; index < spotsIn(document).length; index++) {
    for (const shrink of SHRINKS) {
      const attempt = structuredClone(document);
      if (shrink(spotsIn(attempt)[index]!) && has(attempt)) return attempt;
    }
  }
  return undefined;
}

/** Ways to make a value smaller; each says whether there was anything to do. */
const SHRINKS: readonly ((spot: Spot) => boolean)[] = [
  (spot) => {
    takeAway(spot);
    return true;
  },
  (spot) => {
    const value = valueAt(spot);
    if (!isContainer(value) || Object.keys(value).length === 0) return false;
    put(spot, Array.isArray(value) ? [] : {});
    return true;
  },
  (spot) => {
    const value = valueAt(spot);
    if (typeof value !== 'string' || value.length < 2) return false;
    put(spot, value.slice(0, Math.floor(value.length / 2)));
    return true;
  },
];
