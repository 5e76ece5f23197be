import type { TSchema, TUnion, TUnsafe } from 'typebox';

/** A value that fits at least one of the given schemas. */
export const union = <Alternatives extends TSchema[]>(
  ...alternatives: Alternatives
): TUnion<Alternatives> => ({ anyOf: alternatives }) as unknown as TUnion<Alternatives>;

/**
 * Shows a shared schema to TypeScript under the name of its interface. It keeps the declaration
 * files small and the documentation of its properties alive in other files.
 */
export const named = <Type>(schema: TSchema): TUnsafe<Type> => schema as TUnsafe<Type>;

/** A schema that mentions itself: it is looked up when a value is first checked. */
export const recursive = <Type>(schema: () => TSchema): TUnsafe<Type> =>
  ({ '~lazy': schema }) as unknown as TUnsafe<Type>;

/**
 * For `interface A extends Static<typeof a>, Without<'b', Static<typeof b>>`: makes TypeScript refuse
 * a key that only another member of the union has, and lets the editor show that member's
 * documentation for it. The schema refuses it anyway, being closed.
 */
export type Without<Keys extends string, Other = Record<Keys, unknown>> = {
  [Key in keyof Pick<Other, Keys & keyof Other>]?: never;
};
