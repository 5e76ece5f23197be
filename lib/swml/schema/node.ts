import type { TSchema } from 'typebox';
import type { StepKind } from './nested.js';

/** A schema as its readers see it: the keywords that the constructors of this folder write. */
export interface SchemaNode {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: TSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: TSchema | false;
  readonly minProperties?: number;
  readonly '~needsOneOf'?: readonly string[];
  readonly anyOf?: readonly TSchema[];
  readonly '~steps'?: StepKind;
  readonly '~document'?: StepKind;
  readonly '~meaning'?: string;
  readonly '~lazy'?: () => TSchema;
}

/** The keywords of a schema, looked up first where the schema mentions itself. */
export function nodeOf(schema: TSchema): SchemaNode {
  let node: SchemaNode = schema;
  while (node['~lazy']) node = node['~lazy']();
  return node;
}
