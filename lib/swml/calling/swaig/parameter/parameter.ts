import * as t from '../../../schema/index.js';
import { parameterOptions, type CombinatorKey } from './parameter-options.js';
import {
  booleanParameter,
  constParameter,
  integerParameter,
  nullParameter,
  numberParameter,
  stringParameter,
  type SwaigBooleanParameter,
  type SwaigConstParameter,
  type SwaigIntegerParameter,
  type SwaigNullParameter,
  type SwaigNumberParameter,
  type SwaigStringParameter,
} from './scalar-parameters.js';

/** An argument of a function; found late because arguments contain arguments. */
export const swaigParameter = t.recursive<SwaigParameter>(parameterSchema);

const arrayParameter = t.object({
  ...parameterOptions,

  /** Says that it is a list. */
  type: t.oneOf('array'),

  /** What each item of the list is. */
  items: swaigParameter,

  /** What counts where nothing is given. */
  default: t.optional(t.list(t.anything())),
});

const objectParameter = t.object({
  ...parameterOptions,

  /** Says that it has named parts. */
  type: t.oneOf('object'),

  /** The parts by name. */
  properties: t.optional(t.map(swaigParameter)),

  /** Names of the parts that must be given. */
  required: t.optional(t.list(t.string())),

  /** What counts where nothing is given. */
  default: t.optional(t.values()),
});

const oneOfParameter = t.object({
  /** Shapes of which exactly one must fit. */
  oneOf: t.list(swaigParameter),
});

const allOfParameter = t.object({
  /** Shapes that must all fit. */
  allOf: t.list(swaigParameter),
});

const anyOfParameter = t.object({
  /** Shapes of which one or more must fit. */
  anyOf: t.list(swaigParameter),
});

const schema = t.union(
  stringParameter,
  integerParameter,
  numberParameter,
  booleanParameter,
  arrayParameter,
  objectParameter,
  nullParameter,
  oneOfParameter,
  allOfParameter,
  anyOfParameter,
  constParameter,
);

function parameterSchema(): t.TSchema {
  return schema;
}

type Others<Key extends CombinatorKey> = t.Without<'type' | Exclude<CombinatorKey, Key>>;

/** An argument that is a list. */
export interface SwaigArrayParameter
  extends
    t.Shape<typeof parameterOptions>,
    t.Static<typeof arrayParameter>,
    t.Without<CombinatorKey> {}

/** An argument with named parts. */
export interface SwaigObjectParameter
  extends
    t.Shape<typeof parameterOptions>,
    t.Static<typeof objectParameter>,
    t.Without<CombinatorKey> {}

/** An argument that fits exactly one of several shapes. */
export interface SwaigOneOfParameter extends t.Static<typeof oneOfParameter>, Others<'oneOf'> {}

/** An argument that fits several shapes at once. */
export interface SwaigAllOfParameter extends t.Static<typeof allOfParameter>, Others<'allOf'> {}

/** An argument that fits at least one of several shapes. */
export interface SwaigAnyOfParameter extends t.Static<typeof anyOfParameter>, Others<'anyOf'> {}

/** An argument of a function, or a part of one: a subset of JSON Schema. */
export type SwaigParameter =
  | SwaigStringParameter
  | SwaigIntegerParameter
  | SwaigNumberParameter
  | SwaigBooleanParameter
  | SwaigArrayParameter
  | SwaigObjectParameter
  | SwaigNullParameter
  | SwaigOneOfParameter
  | SwaigAllOfParameter
  | SwaigAnyOfParameter
  | SwaigConstParameter;
