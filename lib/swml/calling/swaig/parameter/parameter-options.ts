import * as t from '../../../schema/index.js';

/** What can be said of an argument, whatever its type. */
export const parameterOptions = {
  /** Tells the model what is wanted. */
  description: t.optional(t.string()),

  /** Whether `null` will do as well. */
  nullable: t.optional(t.expressionOr(t.boolean())),
};

/** The keys of the shapes that have no `type`; for types alone. */
export type CombinatorKey = 'oneOf' | 'allOf' | 'anyOf' | 'const';
