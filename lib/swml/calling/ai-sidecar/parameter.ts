import * as t from '../../schema/index.js';

/** An argument of a function; found late because arguments contain arguments. */
export const sidecarParameter = t.recursive<SidecarParameter>(parameterSchema);

const options = {
  /** Tells the model what is wanted. */
  description: t.optional(t.string()),
};

const stringParameter = t.object({
  ...options,

  /** Says that it is a text. */
  type: t.oneOf('string'),

  /** The only texts that may be given. */
  enum: t.optional(t.list(t.string())),

  /** What counts where nothing is given. */
  default: t.optional(t.string()),
});

const integerParameter = t.object({
  ...options,

  /** Says that it is a whole number. */
  type: t.oneOf('integer'),

  /** The only numbers that may be given. */
  enum: t.optional(t.list(t.integer())),

  /** What counts where nothing is given. */
  default: t.optional(t.integer()),
});

const numberParameter = t.object({
  ...options,

  /** Says that it is a number, with or without fraction. */
  type: t.oneOf('number'),

  /** The only numbers that may be given. */
  enum: t.optional(t.list(t.number())),

  /** What counts where nothing is given. */
  default: t.optional(t.number()),
});

const booleanParameter = t.object({
  ...options,

  /** Says that it is `true` or `false`. */
  type: t.oneOf('boolean'),

  /** What counts where nothing is given. */
  default: t.optional(t.boolean()),
});

const arrayParameter = t.object({
  ...options,

  /** Says that it is a list. */
  type: t.oneOf('array'),

  /** What each item of the list is. */
  items: sidecarParameter,
});

const objectParameter = t.object({
  ...options,

  /** Says that it has named parts. */
  type: t.oneOf('object'),

  /** The parts by name. */
  properties: t.optional(t.map(sidecarParameter)),

  /** Names of the parts that must be given. */
  required: t.optional(t.list(t.string())),
});

const schema = t.union(
  stringParameter,
  integerParameter,
  numberParameter,
  booleanParameter,
  arrayParameter,
  objectParameter,
);

function parameterSchema(): t.TSchema {
  return schema;
}

/** An argument that is a text. */
export interface SidecarStringParameter extends t.Static<typeof stringParameter> {}

/** An argument that is a whole number. */
export interface SidecarIntegerParameter extends t.Static<typeof integerParameter> {}

/** An argument that is a number. */
export interface SidecarNumberParameter extends t.Static<typeof numberParameter> {}

/** An argument that is `true` or `false`. */
export interface SidecarBooleanParameter extends t.Static<typeof booleanParameter> {}

/** An argument that is a list. */
export interface SidecarArrayParameter extends t.Static<typeof arrayParameter> {}

/** An argument with named parts. */
export interface SidecarObjectParameter extends t.Static<typeof objectParameter> {}

/** An argument of a sidecar's function: fewer kinds and rules than `ai` knows. */
export type SidecarParameter =
  | SidecarStringParameter
  | SidecarIntegerParameter
  | SidecarNumberParameter
  | SidecarBooleanParameter
  | SidecarArrayParameter
  | SidecarObjectParameter;
