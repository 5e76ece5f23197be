import type { SchemaNode } from '../schema/node.js';
import type { TSchema } from '../schema/index.js';
import type { Check } from './check.js';
import { isObject } from './is-object.js';

/**
 * The check of an object. A property that is `undefined` counts as left out.
 *
 * The keys come before the values: a union of objects is then decided by the keys, and nothing that
 * is nested in them is checked twice.
 */
export function compileObject(node: SchemaNode, checkOf: (schema: TSchema) => Check): Check {
  const { properties = {}, additionalProperties } = node;
  const hasKeys = compileKeys(node);
  const known = new Map(Object.entries(properties).map(([key, schema]) => [key, checkOf(schema)]));
  const other: Check = additionalProperties ? checkOf(additionalProperties) : () => true;
  return (value) => {
    if (!isObject(value)) return false;
    const keys = Object.keys(value);
    if (!hasKeys(value, keys)) return false;
    for (const key of keys) {
      const item = value[key];
      if (item !== undefined && !(known.get(key) ?? other)(item)) return false;
    }
    return true;
  };
}

function compileKeys(node: SchemaNode) {
  const { properties = {}, required = [], minProperties = 0 } = node;
  const closed = node.additionalProperties === false;
  const oneOf = node['~needsOneOf'];
  const needed = new Map(Object.keys(properties).map((key) => [key, required.includes(key)]));
  return (value: Record<string, unknown>, keys: readonly string[]): boolean => {
    let present = 0;
    let missing = required.length;
    for (const key of keys) {
      if (value[key] === undefined) continue;
      const isNeeded = needed.get(key);
      if (isNeeded === undefined && closed) return false;
      if (isNeeded) missing--;
      present++;
    }
    if (missing > 0 || present < minProperties) return false;
    return !oneOf || oneOf.some((key) => value[key] !== undefined);
  };
}
