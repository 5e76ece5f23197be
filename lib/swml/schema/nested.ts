import type { TUnsafe } from 'typebox';

/** The set of methods that a list of steps may use. */
export type StepKind = 'calling' | 'confirm' | 'messaging';

/**
 * Marks a place where further steps stand: a list, or a callback that receives a builder for
 * `kind`. Everything that looks into nested steps finds them through this mark.
 */
export const steps = <Branch>(kind: StepKind): TUnsafe<Branch> =>
  ({ type: 'array', '~steps': kind }) as unknown as TUnsafe<Branch>;

/** Marks a place where a whole SWML document stands, whose sections hold steps of `kind`. */
export const document = <Document>(kind: StepKind): TUnsafe<Document> =>
  ({ type: 'object', '~document': kind }) as unknown as TUnsafe<Document>;
