import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SchemaCompiler } from '../../../lib/swml/check/compiler.js';
import { Explainer } from '../../../lib/swml/check/explain/explainer.js';
import * as t from '../../../lib/swml/schema/index.js';
import { anySchema, anyValue } from './schemas.js';
import { asJsonSchema } from './as-json-schema.js';

const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  validateSchema: false,
  ownProperties: true,
});
const compiler = new SchemaCompiler(() => false);
const explainer = new Explainer(() => new Map());

describe('SchemaCompiler', () => {
  it('gives the verdict that ajv gives, and a reason for each refusal', () => {
    fc.assert(
      fc.property(anySchema, fc.array(anyValue, { maxLength: 20 }), (schema, values) => {
        const official = ajv.compile(asJsonSchema(schema));
        for (const value of values) {
          const fits = compiler.check(schema)(value);
          expect(fits).toBe(official(value));
          expect(explainer.explain(schema, value, '').length === 0).toBe(fits);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('compiles a schema once, when the first value comes', () => {
    const schema = vi.fn(() => t.object({ a: t.string() }));
    const outer = t.object({ inner: t.optional(t.recursive(schema)) });
    const check = new SchemaCompiler(() => false).check(outer);
    expect(check({})).toBe(true);
    expect(schema).not.toHaveBeenCalled();
    const inner = [{ a: '' }, { a: 1 }, {}];
    expect(inner.map((value) => check({ inner: value }))).toEqual([true, false, false]);
    expect(schema).toHaveBeenCalledOnce();
  });

  it('finds the properties of objects that are written in another order, or hold others', () => {
    const schema = t.object({
      a: t.string(),
      b: t.optional(t.number()),
      c: t.optional(t.string()),
    });
    const check = compiler.check(schema);
    const values = [{ a: '', b: 1 }, { b: 1, a: '' }, { b: '', a: '' }, { a: '', c: '' }, { a: 1 }];
    expect(values.map(check)).toEqual([true, true, false, true, false]);
  });

  it('does not take inherited properties for present ones', () => {
    expect(compiler.check(t.object({ toString: t.anything() }))({})).toBe(false);
  });

  it('refuses numbers that are not finite', () => {
    expect([NaN, Infinity, -Infinity].filter(compiler.check(t.number()))).toEqual([]);
  });

  it('asks for at least one of several keys', () => {
    const schema = t.object(
      { a: t.optional(t.string()), b: t.optional(t.string()) },
      { needsOneOf: ['a', 'b'] },
    );
    expect([{}, { a: '' }, { b: '' }].map(compiler.check(schema))).toEqual([false, true, true]);
  });

  it('asks for steps where steps are nested, and leaves callbacks to their builder', () => {
    const steps = new SchemaCompiler((kind, step) => step === kind).check(t.steps('calling'));
    expect([[], ['calling'], () => 1].map(steps)).toEqual([true, true, true]);
    expect([['confirm'], 'calling', {}, null].map(steps)).toEqual([false, false, false, false]);
  });

  it('asks for a document where a document is nested', () => {
    const fits = new SchemaCompiler((_, step) => step === 1).check(t.document('calling'));
    expect(fits({ sections: { main: [1], other: [] } })).toBe(true);
    expect(fits({ version: '1.0.0', sections: { main: [] } })).toBe(true);
    const wrong = [
      { sections: {} },
      { sections: { main: [2] } },
      { sections: { main: [], other: 1 } },
      { sections: { main: [] }, version: '2' },
      { sections: { main: [] }, other: 1 },
      { sections: [] },
      [],
      null,
    ];
    expect(wrong.filter(fits)).toEqual([]);
  });
});
