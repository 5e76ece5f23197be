import type { TSchema } from 'typebox';
import { NestedShape } from '../walk/nested-shape.js';

declare const types: unique symbol;

/**
 * The description of a SWML method.
 *
 * `Fluent` is the interface with the one builder method, `Wire` the step as SignalWire reads it.
 */
export interface Method<Fluent = unknown, Wire = unknown> {
  /** The key of the step, for example `send_sms`. */
  readonly name: string;
  /** What the step's parameters must look like. */
  readonly schema: TSchema;
  /** Turns the arguments of the builder method into the step's parameters. */
  readonly params: (...args: unknown[]) => unknown;
  /** The way to the steps that can be nested in its parameters; `undefined` where none can be. */
  readonly nested: () => NestedShape | undefined;
  readonly [types]?: { readonly fluent: Fluent; readonly wire: Wire };
}

type Arguments<Fluent> = Fluent[keyof Fluent] extends (...args: infer Args) => unknown
  ? Args
  : never;

/**
 * Describes a SWML method.
 *
 * Without `params` the builder method takes the parameters as they are on the wire. With it, it may
 * take whatever `Fluent` declares; `params` must hand on what it does not understand, so that the
 * check can name it.
 */
export const method = <Fluent, Wire>(
  name: keyof Wire & string,
  schema: TSchema,
  params: (...args: Arguments<Fluent>) => Wire[keyof Wire] = (...[given]) =>
    given as Wire[keyof Wire],
): Method<Fluent, Wire> => ({
  name,
  schema,
  params: params as Method['params'],
  nested: nestedIn(schema),
});

/** Describes a further builder method that adds a step of an existing SWML method. */
export const shorthand = <Fluent>(
  target: Method,
  params: (...args: Arguments<Fluent>) => object,
): Method<Fluent, never> => ({
  ...(target as Method<Fluent, never>),
  params: params as Method['params'],
});

/** Worked out when it is first asked for: most processes use few methods. */
function nestedIn(schema: TSchema): Method['nested'] {
  let known: { readonly shape: NestedShape | undefined } | undefined;
  return () => (known ??= { shape: NestedShape.of([schema]) }).shape;
}
