import type { SchemaNode } from '../schema/node.js';
import type { TSchema } from '../schema/index.js';
import type { Bounds } from './bounds.js';
import type { Check } from './check.js';
import { isObject } from './is-object.js';

interface Property {
  readonly key: string;
  readonly schema: TSchema;
  readonly isNeeded: boolean;
  /** Made when the first value comes: a schema may mention itself. */
  fits?: Check;
}

/**
 * The check of an object, which holds no `undefined`.
 *
 * Lists and objects come last: a union of objects is then decided by the keys, and nothing that is
 * nested in them is checked twice.
 */
export function compileObject(
  node: SchemaNode,
  checkOf: (schema: TSchema) => Check,
  bounds?: Bounds,
): Check {
  const { required = [], minProperties = 0, '~needsOneOf': oneOf } = node;
  const propertyAt = finder(node);
  const fits = (property: Property, item: unknown) =>
    (property.fits ??= checkOf(property.schema))(item);
  return (value) => {
    if (!isObject(value)) return false;
    const keys = Object.keys(value);
    if (keys.length < minProperties || bounds?.hold(keys.length) === false) return false;
    let missing = required.length;
    let hasNested = false;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      const item = value[key];
      const property = propertyAt(index, key);
      if (!property) return false;
      if (isNested(item)) hasNested = true;
      else if (!fits(property, item)) return false;
      if (property.isNeeded) missing--;
    }
    if (missing > 0) return false;
    if (oneOf && !oneOf.some((key) => value[key] !== undefined)) return false;
    if (!hasNested) return true;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      const item = value[key];
      if (isNested(item) && !fits(propertyAt(index, key)!, item)) return false;
    }
    return true;
  };
}

/** Finds the property of a key, which is the `index`th of its object. */
function finder({ properties = {}, required = [], additionalProperties = {} }: SchemaNode) {
  const known = new Map<string, Property>(
    Object.entries(properties).map(([key, schema]) => [
      key,
      { key, schema, isNeeded: required.includes(key) },
    ]),
  );
  const other: Property | undefined =
    additionalProperties === false
      ? undefined
      : { key: '', schema: additionalProperties, isNeeded: false };
  // Objects of one kind are mostly written alike: a look at the last one takes less than a look into the map.
  const last: Property[] = [];
  return (index: number, key: string): Property | undefined => {
    const seen = last[index];
    if (seen?.key === key) return seen;
    const property = known.get(key);
    if (!property) return other;
    last[index] = property;
    return property;
  };
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
