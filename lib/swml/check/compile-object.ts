import type { SchemaNode } from '../schema/node.js';
import type { TSchema } from '../schema/index.js';
import type { Check } from './check.js';
import { isObject } from './is-object.js';

/** The check of an object. A property that is `undefined` counts as left out. */
export function compileObject(node: SchemaNode, checkOf: (schema: TSchema) => Check): Check {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = node;
  const known = new Map(Object.entries(properties).map(([key, schema]) => [key, checkOf(schema)]));
  const other = checkOfOthers(additionalProperties, checkOf);
  return (value) => {
    if (!isObject(value)) return false;
    for (const key of required) {
      if (value[key] === undefined || !Object.hasOwn(value, key)) return false;
    }
    let count = 0;
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (item === undefined) continue;
      count++;
      if (!(known.get(key) ?? other)(item)) return false;
    }
    return count >= minProperties;
  };
}

function checkOfOthers(
  schema: TSchema | false | undefined,
  checkOf: (schema: TSchema) => Check,
): Check {
  if (schema === false) return () => false;
  return schema ? checkOf(schema) : () => true;
}
