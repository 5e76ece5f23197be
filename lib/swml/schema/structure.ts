import type { Static, TObject, TOptional, TProperties, TSchema, TUnsafe } from 'typebox';

/** Bounds of a list. */
export interface ListLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Bounds of an object. */
export interface ObjectLimits {
  readonly minProperties?: number;
  /** Optional properties of which at least one must be there. */
  readonly needsOneOf?: readonly string[];
}

/**
 * What an object with these properties looks like.
 *
 * Properties that are spread from another file lose their documentation on the way. So an interface
 * names them before the schema they went into:
 * `interface A extends t.Shape<typeof shared>, t.Static<typeof schema> {}`.
 */
export type Shape<Properties extends TProperties> = Static<TObject<Properties>>;

/** The type of `optional`: `undefined` is left out as well, for those who compile with `exactOptionalPropertyTypes`. */
export type TMaybe<Schema extends TSchema> = TOptional<TUnsafe<Static<Schema> | undefined>>;

/** A property that may be left out. */
export const optional = <Schema extends TSchema>(schema: Schema): TMaybe<Schema> =>
  ({ ...schema, '~optional': true }) as never;

/** An object with exactly these properties: any other one is refused. */
export const object = <Properties extends TProperties>(
  properties: Properties,
  { needsOneOf, ...limits }: ObjectLimits = {},
): TObject<Properties> =>
  ({
    type: 'object',
    properties,
    required: requiredKeys(properties),
    additionalProperties: false,
    '~needsOneOf': needsOneOf,
    ...limits,
  }) as unknown as TObject<Properties>;

/** The type of `openObject`; named, so that the properties keep their documentation. */
export interface TOpenObject<Properties extends TProperties> extends TUnsafe<
  Shape<Properties> & { [key: string]: unknown }
> {}

/** An object with these properties and any others beside them. */
export const openObject = <Properties extends TProperties>(
  properties: Properties,
): TOpenObject<Properties> =>
  ({ type: 'object', properties, required: requiredKeys(properties) }) as never;

/** An object with keys of the author's choice and values of one kind. */
export const map = <Values extends TSchema>(
  values: Values,
): TUnsafe<{ [key: string]: Static<Values> }> =>
  ({ type: 'object', additionalProperties: values }) as never;

/** The type of `mapWith`; named, so that the properties keep their documentation. */
export interface TMapWith<Properties extends TProperties, Values extends TSchema> extends TUnsafe<
  Shape<Properties> & { [key: string]: Static<Values> | undefined }
> {}

/** Like `map`, with some keys that are known beforehand. */
export const mapWith = <Properties extends TProperties, Values extends TSchema>(
  properties: Properties,
  values: Values,
): TMapWith<Properties, Values> =>
  ({
    type: 'object',
    properties,
    required: requiredKeys(properties),
    additionalProperties: values,
  }) as never;

/** The type of `list`: what is given is copied, so a list that nobody may change will do. */
export interface TList<Items extends TSchema> extends TUnsafe<readonly Static<Items>[]> {}

/** A list of items of one kind. */
export const list = <Items extends TSchema>(items: Items, limits?: ListLimits): TList<Items> =>
  ({ type: 'array', items, ...limits }) as never;

function requiredKeys(properties: TProperties): string[] {
  return Object.keys(properties).filter((key) => !('~optional' in properties[key]!));
}
