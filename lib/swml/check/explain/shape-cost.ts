import type { SchemaNode } from '../../schema/node.js';
import { nodeOf } from '../../schema/node.js';
import { isObject } from '../is-object.js';

/**
 * How badly the keys of a value go with a schema: the number of missing and unknown keys, and of
 * constants that are other ones. It looks at nothing deeper.
 */
export function shapeCost(node: SchemaNode, value: unknown): number {
  if (node.type !== 'object' || !isObject(value)) return 0;
  const { properties = {}, required = [], additionalProperties } = node;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const missing = required.filter((key) => !keys.includes(key));
  const wrong = keys.filter((key) => {
    if (!Object.hasOwn(properties, key)) return additionalProperties === false;
    const { enum: choices } = nodeOf(properties[key]!);
    return choices !== undefined && !choices.includes(value[key] as string);
  });
  return missing.length + wrong.length;
}
