import { nodeOf } from '../../../lib/swml/schema/node.js';
import type { TSchema } from '../../../lib/swml/schema/index.js';

/** A schema of ours as any JSON Schema validator reads it. */
export function asJsonSchema(schema: TSchema): object {
  return JSON.parse(JSON.stringify(resolved(schema))) as object;
}

function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const node: object = nodeOf(value);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith('~'))
      .map(([key, part]) => [key, resolved(part)]),
  );
}
