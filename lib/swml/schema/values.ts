import type { TUnsafe } from 'typebox';
import { anything } from './scalar.js';
import { map } from './structure.js';

/**
 * An object with keys and values of the author's choice: what JSON makes of it is sent. Lists, functions, dates, maps
 * and promises are no such objects.
 *
 * An interface has no index signature, and `any` is the only type of values for which TypeScript does not miss it.
 */
export interface Values {
  // oxlint-disable-next-line typescript/no-explicit-any -- the one index signature that interfaces fit
  readonly [key: string]: any;
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.hasInstance]?: never;
  readonly [Symbol.toPrimitive]?: never;
  readonly [Symbol.toStringTag]?: never;
}

/** An object with keys and values of the author's choice. */
export const values = (): TUnsafe<Values> => map(anything());
