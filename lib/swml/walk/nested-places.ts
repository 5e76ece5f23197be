import { isObject } from '../check/is-object.js';
import type { Method } from '../method/method.js';
import { Below, type Located } from '../path.js';
import { NestedPlace } from './nested-place.js';
import type { NestedMark, NestedShape } from './nested-shape.js';

const NONE: readonly never[] = [];

/** Paths that begin at the parameters themselves. */
const PARAMS: Located = { path: '' };

/**
 * The places in a step's parameters where further steps stand, in the order of the parameters.
 * It does not look into what stands there: callers decide whether to go deeper.
 *
 * @param at Where the parameters stand. Paths are relative to them where it is left out.
 */
export function nestedPlaces(
  method: Method,
  params: unknown,
  at: Located = PARAMS,
): readonly NestedPlace[] {
  const shape = method.nested();
  if (!shape) return NONE;
  const places: NestedPlace[] = [];
  collectBelow(shape, params, at, 0, places);
  return places;
}

function collectBelow(
  shape: NestedShape,
  holder: unknown,
  at: Located,
  depth: number,
  places: NestedPlace[],
): void {
  if (Array.isArray(holder)) {
    const item = shape.item();
    if (!item) return;
    const items = holder as unknown as Record<number, unknown>;
    for (let index = 0; index < holder.length; index++) {
      collectAt(item, items, index, at, depth, places);
    }
  } else if (isObject(holder)) {
    for (const key of Object.keys(holder)) {
      const child = shape.property(key);
      if (child) collectAt(child, holder, key, at, depth, places);
    }
  }
}

function collectAt(
  shape: NestedShape,
  holder: Record<string | number, unknown>,
  key: string | number,
  at: Located,
  depth: number,
  places: NestedPlace[],
): void {
  const value = holder[key];
  if (shape.mark && standsThere(shape.mark, value)) {
    places.push(new NestedPlace(shape.mark, at, holder, key, value, depth + 1));
  } else if (typeof value === 'object') {
    collectBelow(shape, value, new Below(at, key), depth + 1, places);
  }
}

// Elsewhere a union may allow something beside the steps, such as the URL in `connect.confirm`.
function standsThere({ holds }: NestedMark, value: unknown): boolean {
  if (holds === 'document') return isObject(value);
  return Array.isArray(value) || typeof value === 'function';
}
