import { nodeOf } from '../schema/node.js';
import type { TSchema } from '../schema/index.js';

/** Whether nested steps can stand anywhere in a value of this schema. */
export function leadsToSteps(schema: TSchema, seen = new Set<object>()): boolean {
  const node = nodeOf(schema);
  if (node['~steps'] || node['~document']) return true;
  if (seen.has(node)) return false;
  seen.add(node);
  const { anyOf = [], items, properties = {}, additionalProperties } = node;
  return [...anyOf, ...Object.values(properties), items, additionalProperties].some(
    (part) => part !== undefined && part !== false && leadsToSteps(part, seen),
  );
}
