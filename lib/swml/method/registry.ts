import type { Method } from './method.js';

/**
 * A set of methods: the names are those of the builder, the descriptions know the wire's.
 * Each registry is a barrel file with one line per method.
 */
export type Registry = Readonly<Record<string, Method>>;

type Intersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/** The builder methods of a registry. */
export type FluentMethods<Methods> = Intersection<
  {
    [Key in keyof Methods]: Methods[Key] extends Method<infer Fluent, infer _> ? Fluent : never;
  }[keyof Methods]
>;

type AnyWire<Methods> = {
  [Key in keyof Methods]: Methods[Key] extends Method<infer _, infer Wire> ? Wire : never;
}[keyof Methods];

type KeyOfAny<Union> = Union extends unknown ? keyof Union : never;

/** Each member of a union, without the keys of the others. */
type OneOf<Union, Keys extends PropertyKey = KeyOfAny<Union>> = Union extends unknown
  ? Union & { [Key in Exclude<Keys, keyof Union>]?: never }
  : never;

/** One step of a registry, as on the wire: a single method and its parameters. */
export type WireStep<Methods> = OneOf<AnyWire<Methods>>;

/** The descriptions of a registry by their names on the wire. */
export function byWireName(registry: Registry): ReadonlyMap<string, Method> {
  return new Map(Object.values(registry).map((method) => [method.name, method]));
}
