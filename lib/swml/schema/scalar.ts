import type { TBoolean, TEnum, TInteger, TNull, TNumber, TString, TUnsafe } from 'typebox';

/** Bounds of a number; both ends are allowed values. */
export interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** What the number is, for messages, where the type alone would not tell it. */
  readonly meaning?: string;
}

/** Bounds of a text: `pattern` is read with the `u` flag, `minLength` counts code points. */
export interface StringLimits {
  readonly pattern?: string;
  readonly minLength?: number;
  /** What the text is, for messages: they would show the pattern otherwise. */
  readonly meaning?: string;
}

/**
 * A text. URLs are plain texts as well: SignalWire allows `${…}` inside them, which a check of the
 * format would refuse.
 */
export const string = ({ meaning, ...limits }: StringLimits = {}): TString =>
  ({ type: 'string', '~meaning': meaning, ...limits }) as unknown as TString;

/** A finite number. */
export const number = ({ meaning, ...limits }: NumberLimits = {}): TNumber =>
  ({ type: 'number', '~meaning': meaning, ...limits }) as unknown as TNumber;

/** A whole number. */
export const integer = ({ meaning, ...limits }: NumberLimits = {}): TInteger =>
  ({ type: 'integer', '~meaning': meaning, ...limits }) as unknown as TInteger;

/** `true` or `false`. */
export const boolean = (): TBoolean => ({ type: 'boolean' }) as unknown as TBoolean;

/** `null`. */
export const nothing = (): TNull => ({ type: 'null' }) as unknown as TNull;

/** One of the given texts; give a single one for the constant that tells union members apart. */
export const oneOf = <const Values extends string[]>(...values: Values): TEnum<Values> =>
  ({ enum: values }) as unknown as TEnum<Values>;

/** Any value that JSON can carry. */
export const anything = (): TUnsafe => ({}) as TUnsafe;
