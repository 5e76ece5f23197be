import { isObject } from '../check/is-object.js';
import type { Method } from '../method/method.js';
import { itemPath, propertyPath } from '../path.js';
import { NestedPlace } from './nested-place.js';
import { NestedShape, type NestedMark } from './nested-shape.js';

const shapes = new WeakMap<Method, { shape?: NestedShape }>();
const NONE: readonly never[] = [];

/**
 * The places in a step's parameters where further steps stand, in the order of the parameters.
 * It does not look into what stands there: callers decide whether to go deeper.
 *
 * @param path Where the parameters stand, such as `main[2].switch`.
 */
export function nestedPlaces(
  method: Method,
  params: unknown,
  path: string,
): readonly NestedPlace[] {
  const shape = shapeOf(method);
  if (!shape) return NONE;
  const places: NestedPlace[] = [];
  collectBelow(shape, params, path, 0, places);
  return places;
}

function shapeOf(method: Method): NestedShape | undefined {
  let known = shapes.get(method);
  if (!known) {
    known = { shape: NestedShape.of([method.schema]) };
    shapes.set(method, known);
  }
  return known.shape;
}

function collectBelow(
  shape: NestedShape,
  holder: unknown,
  path: string,
  depth: number,
  places: NestedPlace[],
): void {
  if (Array.isArray(holder)) {
    const item = shape.item();
    if (!item) return;
    for (let index = 0; index < holder.length; index++) {
      collectAt(
        item,
        holder as unknown as Record<number, unknown>,
        index,
        itemPath(path, index),
        depth,
        places,
      );
    }
  } else if (isObject(holder)) {
    for (const key of Object.keys(holder)) {
      const child = shape.property(key);
      if (child) collectAt(child, holder, key, propertyPath(path, key), depth, places);
    }
  }
}

function collectAt(
  shape: NestedShape,
  holder: Record<string | number, unknown>,
  key: string | number,
  path: string,
  depth: number,
  places: NestedPlace[],
): void {
  const value = holder[key];
  if (shape.mark && standsThere(shape.mark, value)) {
    places.push(new NestedPlace(shape.mark, holder, key, value, path, depth + 1));
  } else {
    collectBelow(shape, value, path, depth + 1, places);
  }
}

// Elsewhere a union may allow something beside the steps, such as the URL in `connect.confirm`.
function standsThere({ holds }: NestedMark, value: unknown): boolean {
  if (holds === 'document') return isObject(value);
  return Array.isArray(value) || typeof value === 'function';
}
