import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bounds } from '../../../lib/swml/check/bounds.js';
import { SchemaCompiler } from '../../../lib/swml/check/compiler.js';
import { isJson } from '../../../lib/swml/json/is-json.js';
import { flavourNamed } from '../../../lib/swml/flavours.js';
import { anySchema, anyValue } from './schemas.js';

const isStep = () => true;
const trusting = new SchemaCompiler(isStep);
const strict = new SchemaCompiler(isStep, false, new Bounds());
const { strictChecker } = flavourNamed('calling');

const isDocument = (steps: unknown) =>
  strictChecker.isDocument('calling', { sections: { main: steps } });

class Params {
  url = 'say:x';
}

describe('a check within bounds', () => {
  it('gives the verdict of any other check on plain data', () => {
    fc.assert(
      fc.property(anySchema, fc.array(anyValue, { maxLength: 20 }), (schema, values) => {
        for (const value of values.filter((each) => isJson(each))) {
          expect(strict.check(schema)(value)).toBe(trusting.check(schema)(value));
        }
      }),
    );
  });

  it('accepts nothing but plain data', () => {
    const anything = fc.anything({
      withDate: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    const value = fc.oneof(anyValue, anything, fc.dictionary(fc.string(), anything));
    fc.assert(
      fc.property(anySchema, value, (schema, each) => isJson(each) || !strict.check(schema)(each)),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['a callback for steps', [{ cond: [{ else: () => 1 }] }]],
    ['a step of a class', [Object.create({ hangup: {} })]],
    ['parameters of a class', [{ play: new Params() }]],
    ['a date among variables', [{ set: { now: new Date() } }]],
    ['undefined among variables', [{ set: { name: undefined } }]],
    ['undefined in a list', [{ play: { urls: [undefined] } }]],
    ['a list with a hole', Array(1)],
  ])('refuses %s', (_, steps) => {
    expect(isDocument(steps)).toBe(false);
  });

  it('refuses a document and sections of a class', () => {
    const sections = { main: [] };
    const documents = [
      Object.assign(Object.create({}) as object, { sections }),
      { sections: Object.assign(Object.create({}) as object, sections) },
    ];
    expect(documents.map((each) => strictChecker.isDocument('calling', each))).toEqual([
      false,
      false,
    ]);
  });

  it('ends where a value does not, and is as good as new afterwards', () => {
    const loop: object[] = [];
    loop.push({ cond: [{ else: loop }] });
    let many: unknown[] = [{ hangup: {} }];
    for (let level = 0; level < 100; level++) {
      many = [{ cond: [{ when: 'true', then: many }, { else: many }] }];
    }
    expect([loop, many, [{ set: { loop } }]].map(isDocument)).toEqual([false, false, false]);
    expect(isDocument([{ hangup: {} }])).toBe(true);
  });

  it('begins anew after a getter that threw', () => {
    const broken = {
      get url(): string {
        throw new Error('no');
      },
    };
    for (let time = 0; time < 1_000; time++) {
      expect(() => isDocument([{ play: broken }])).toThrow('no');
    }
    expect(isDocument([{ play: { url: 'say:x' } }])).toBe(true);
  });

  it('never accepts what is deeper than the limits', () => {
    const nest = (levels: number) => {
      let steps: object[] = [];
      for (let level = 0; level < levels; level++) steps = [{ cond: [{ else: steps }] }];
      return steps;
    };
    const accepted = Array.from({ length: 400 }, (_, levels) => nest(levels)).filter(isDocument);
    expect(accepted.length).toBeGreaterThan(50);
    expect(accepted.filter((steps) => !isJson({ sections: { main: steps } }))).toEqual([]);
  });
});
