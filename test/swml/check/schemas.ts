import fc from 'fast-check';
import * as t from '../../../lib/swml/schema/index.js';

const KEYS = ['a', 'b', 'ab', 'toString', 'key with\nbreak'];

const scalarSchema: fc.Arbitrary<t.TSchema> = fc.oneof(
  fc.constantFrom<t.TSchema>(
    t.string(),
    t.string({ minLength: 1 }),
    t.string({ minLength: 2 }),
    t.string({ pattern: '^a.*$' }),
    t.number(),
    t.number({ minimum: -1, maximum: 1 }),
    t.integer(),
    t.integer({ minimum: 0 }),
    t.boolean(),
    t.nothing(),
    t.oneOf('a', 'b'),
    t.expression,
    t.anything(),
  ),
);

/** Any schema that the vocabulary can write, save for nested steps. */
export const anySchema: fc.Arbitrary<t.TSchema> = fc.letrec<{ schema: t.TSchema }>((tie) => {
  const properties = fc.dictionary(
    fc.constantFrom(...KEYS),
    fc
      .tuple(tie('schema'), fc.boolean())
      .map(([schema, needed]) => (needed ? schema : t.optional(schema))),
    { maxKeys: 3 },
  );
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalarSchema,
      scalarSchema.map((schema) => t.expressionOr(schema)),
      fc
        .tuple(properties, fc.nat(2))
        .map(([keys, minProperties]) => t.object(keys, { minProperties })),
      properties.map((keys) => t.openObject(keys)),
      fc.tuple(properties, tie('schema')).map(([keys, others]) => t.mapWith(keys, others)),
      tie('schema').map((values) => t.map(values)),
      fc
        .tuple(tie('schema'), fc.nat(2))
        .map(([items, minItems]) => t.list(items, { minItems, maxItems: minItems + 1 })),
      fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((all) => t.union(...all)),
      tie('schema').map((schema) => t.recursive(() => schema)),
    ),
  };
}).schema;

const scalarValue = fc.constantFrom<unknown>(
  '',
  'a',
  'b',
  'ab',
  '😀',
  '${x}',
  '%{x}',
  '${\n}',
  'x',
  0,
  1,
  -1,
  0.5,
  2,
  true,
  false,
  null,
);

/** Values that have a fair chance of fitting such a schema. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalarValue,
    fc.dictionary(fc.constantFrom(...KEYS, 'other'), tie('value'), { maxKeys: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;
