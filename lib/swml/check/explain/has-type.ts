import type { SchemaNode } from '../../schema/node.js';
import { isObject } from '../is-object.js';

/** Whether a value is of the kind that a schema asks for, whatever else it asks. */
export function hasType(node: SchemaNode, value: unknown): boolean {
  if (node['~steps']) return Array.isArray(value) || typeof value === 'function';
  if (node.enum) return typeof value === 'string';
  switch (node.type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'null':
      return value === null;
    case undefined:
      return true;
    default:
      return typeof value === node.type;
  }
}
