import type { SchemaRule } from '../../problem.js';
import type { TSchema } from '../../schema/index.js';

/** One reason why a value does not fit a schema. */
export interface Finding {
  readonly rule: SchemaRule;
  readonly path: string;
  readonly message: string;
  /** Set when a key of the object at `path` is missing, or when the one there is not allowed. */
  readonly key?: string;
}

/** Explains a value against a schema; no findings mean that it fits. */
export type Explain = (schema: TSchema, value: unknown, path: string) => readonly Finding[];

/** A single finding, as a list. */
export function finding(rule: SchemaRule, path: string, message: string, key?: string): Finding[] {
  return [{ rule, path, message, key }];
}
