import { isObject } from '../check/is-object.js';
import type { Method } from '../method/method.js';
import { itemPath, propertyPath } from '../path.js';
import { NestedShape, type NestedMark } from './nested-shape.js';

/** A place in a step's parameters where further steps stand. */
export interface NestedPlace extends NestedMark {
  /** What stands there: a list of steps, a document, or the callback that will add the steps. */
  readonly value: unknown;
  /** Where it is, such as `main[2].switch.case.1`. */
  readonly path: string;
  /** How many lists and objects of the parameters it stands in. */
  readonly depth: number;
  /** Puts something else there. */
  readonly replace: (value: unknown) => void;
}

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
      collectAt(item, holder, index, itemPath(path, index), depth, places);
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
  holder: object,
  key: string | number,
  path: string,
  depth: number,
  places: NestedPlace[],
): void {
  const value: unknown = Reflect.get(holder, key);
  if (shape.mark && standsThere(shape.mark, value)) {
    const replace = (replacement: unknown) => void Reflect.set(holder, key, replacement);
    places.push({ ...shape.mark, value, path, depth: depth + 1, replace });
  } else {
    collectBelow(shape, value, path, depth + 1, places);
  }
}

// Elsewhere a union may allow something beside the steps, such as the URL in `connect.confirm`.
function standsThere({ holds }: NestedMark, value: unknown): boolean {
  if (holds === 'document') return isObject(value);
  return Array.isArray(value) || typeof value === 'function';
}
