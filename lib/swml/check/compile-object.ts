import type { SchemaNode } from '../schema/node.js';
import type { TSchema } from '../schema/index.js';
import type { Check } from './check.js';
import { isObject } from './is-object.js';

interface Property {
  readonly schema: TSchema;
  readonly isNeeded: boolean;
  /** Made when the first value comes: a schema may mention itself. */
  fits?: Check;
}

/**
 * The check of an object. A property that is `undefined` counts as left out.
 *
 * Lists and objects come last: a union of objects is then decided by the keys, and nothing that is
 * nested in them is checked twice.
 */
export function compileObject(node: SchemaNode, checkOf: (schema: TSchema) => Check): Check {
  const { properties = {}, required = [], minProperties = 0 } = node;
  const known = new Map<string, Property>(
    Object.entries(properties).map(([key, schema]) => [
      key,
      { schema, isNeeded: required.includes(key) },
    ]),
  );
  const other = otherProperty(node);
  const needed = required.length;
  const oneOf = node['~needsOneOf'];
  return (value) => {
    if (!isObject(value)) return false;
    const keys = Object.keys(value);
    let present = 0;
    let missing = needed;
    let hasNested = false;
    for (const key of keys) {
      const item = value[key];
      if (item === undefined) continue;
      const property = known.get(key) ?? other;
      if (!property) return false;
      if (isNested(item)) hasNested = true;
      else if (!(property.fits ??= checkOf(property.schema))(item)) return false;
      if (property.isNeeded) missing--;
      present++;
    }
    if (missing > 0 || present < minProperties) return false;
    if (oneOf && !oneOf.some((key) => value[key] !== undefined)) return false;
    if (!hasNested) return true;
    for (const key of keys) {
      const item = value[key];
      if (!isNested(item)) continue;
      const property = (known.get(key) ?? other)!;
      if (!(property.fits ??= checkOf(property.schema))(item)) return false;
    }
    return true;
  };
}

function otherProperty({ additionalProperties = {} }: SchemaNode): Property | undefined {
  return additionalProperties === false
    ? undefined
    : { schema: additionalProperties, isNeeded: false };
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
