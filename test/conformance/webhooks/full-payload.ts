import type { Schema, WebhookDescription } from './schema.js';

/** A value with every property that a schema knows, nested ones included. */
export function fullValue(given: Schema, description: WebhookDescription): unknown {
  const schema = description.resolved(given);
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        name,
        fullValue(property, description),
      ]),
    );
  }
  if (schema.items) return [fullValue(schema.items, description)];
  return schema.enum?.[0] ?? schema.examples?.[0] ?? simplest(schema.type);
}

function simplest(type: string | undefined): unknown {
  switch (type) {
    case 'integer':
      return 7;
    case 'number':
      return 7.5;
    case 'boolean':
      return true;
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      return 'text';
  }
}
