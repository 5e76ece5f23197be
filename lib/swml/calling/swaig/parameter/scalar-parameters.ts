import * as t from '../../../schema/index.js';
import { parameterOptions, type CombinatorKey } from './parameter-options.js';

export const stringParameter = t.object({
  ...parameterOptions,

  /** Says that it is a text. */
  type: t.oneOf('string'),

  /** The only texts that may be given. */
  enum: t.optional(t.list(t.string())),

  /** What counts where nothing is given. */
  default: t.optional(t.string()),

  /** Regular expression that the text must match. */
  pattern: t.optional(t.string()),

  /** Well-known form that the text must have. */
  format: t.optional(
    t.oneOf(
      'date_time',
      'time',
      'date',
      'duration',
      'email',
      'hostname',
      'ipv4',
      'ipv6',
      'uri',
      'uuid',
    ),
  ),
});

export const integerParameter = t.object({
  ...parameterOptions,

  /** Says that it is a whole number. */
  type: t.oneOf('integer'),

  /** The only numbers that may be given. */
  enum: t.optional(t.list(t.integer())),

  /** What counts where nothing is given. */
  default: t.optional(t.expressionOr(t.integer())),
});

export const numberParameter = t.object({
  ...parameterOptions,

  /** Says that it is a number, with or without fraction. */
  type: t.oneOf('number'),

  /** The only numbers that may be given; all of them written out, or all of them expressions. */
  enum: t.optional(t.union(t.list(t.number()), t.list(t.expression))),

  /** What counts where nothing is given. */
  default: t.optional(t.expressionOr(t.number())),
});

export const booleanParameter = t.object({
  ...parameterOptions,

  /** Says that it is `true` or `false`. */
  type: t.oneOf('boolean'),

  /** What counts where nothing is given. */
  default: t.optional(t.expressionOr(t.boolean())),
});

export const nullParameter = t.object({
  /** Says that it is `null`. */
  type: t.oneOf('null'),

  /** Tells the model what it is for; needed here. */
  description: t.string(),
});

export const constParameter = t.object({
  /** The one value that is ever given. */
  const: t.anything(),
});

/** An argument that is a text. */
export interface SwaigStringParameter
  extends
    t.Shape<typeof parameterOptions>,
    t.Static<typeof stringParameter>,
    t.Without<CombinatorKey> {}

/** An argument that is a whole number. */
export interface SwaigIntegerParameter
  extends
    t.Shape<typeof parameterOptions>,
    t.Static<typeof integerParameter>,
    t.Without<CombinatorKey> {}

/** An argument that is a number. */
export interface SwaigNumberParameter
  extends
    t.Shape<typeof parameterOptions>,
    t.Static<typeof numberParameter>,
    t.Without<CombinatorKey> {}

/** An argument that is `true` or `false`. */
export interface SwaigBooleanParameter
  extends
    t.Shape<typeof parameterOptions>,
    t.Static<typeof booleanParameter>,
    t.Without<CombinatorKey> {}

/** An argument that is `null`. */
export interface SwaigNullParameter
  extends t.Static<typeof nullParameter>, t.Without<CombinatorKey> {}

/** An argument that always has the same value. */
export interface SwaigConstParameter
  extends t.Static<typeof constParameter>, t.Without<'type' | Exclude<CombinatorKey, 'const'>> {}
