import type { SchemaNode } from '../schema/node.js';
import type { TSchema } from '../schema/index.js';
import type { Check } from './check.js';
import { isObject } from './is-object.js';

/** The check of an object. A property that is `undefined` counts as left out. */
export function compileObject(node: SchemaNode, checkOf: (schema: TSchema) => Check): Check {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = node;
  const known = new Map(
    Object.entries(properties).map(([key, schema]) => [
      key,
      { fits: checkOf(schema), required: required.includes(key) },
    ]),
  );
  const other = { fits: checkOfOthers(additionalProperties, checkOf), required: false };
  const oneOf = node['~needsOneOf'];
  return (value) => {
    if (!isObject(value)) return false;
    let present = 0;
    let missing = required.length;
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (item === undefined) continue;
      const property = known.get(key) ?? other;
      if (!property.fits(item)) return false;
      present++;
      if (property.required) missing--;
    }
    if (missing > 0 || present < minProperties) return false;
    return !oneOf || oneOf.some((key) => value[key] !== undefined);
  };
}

function checkOfOthers(
  schema: TSchema | false | undefined,
  checkOf: (schema: TSchema) => Check,
): Check {
  if (schema === false) return () => false;
  return schema ? checkOf(schema) : () => true;
}
