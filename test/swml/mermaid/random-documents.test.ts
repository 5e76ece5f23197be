import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallingDocument } from '../../../lib/swml/index.js';
import { readCharts } from './read-chart.js';
import { AWKWARD_TEXTS } from './texts.js';

const text = fc.oneof(
  fc.constantFrom(...AWKWARD_TEXTS, 'main', 'other', ''),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const { steps } = fc.letrec<{ step: object; steps: object[] }>((tie) => ({
  steps: fc.array(tie('step'), { maxLength: 4 }),
  step: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom<object>({ answer: {} }, { hangup: {} }, { sleep: -1 }, { return: 1 }),
    text.map((label) => ({ label })),
    fc.record({ goto: fc.record({ label: text, when: text }, { requiredKeys: ['label'] }) }),
    text.map((dest) => ({ execute: { dest } })),
    text.map((dest) => ({ transfer: { dest } })),
    text.map((url) => ({ play: { url: `say:${url.replace(/\s/g, '')}` } })),
    fc.record({
      cond: fc.array(fc.record({ when: text, then: tie('steps') }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc
      .tuple(fc.dictionary(text, tie('steps'), { maxKeys: 3 }), fc.option(tie('steps')))
      .map(([cases, otherwise]) => ({
        switch: { variable: 'v', case: cases, ...(otherwise ? { default: otherwise } : {}) },
      })),
    fc
      .tuple(text, tie('steps'))
      .map(([to, failed]) => ({ connect: { to, result: { case: { failed } } } })),
    fc.tuple(text, tie('steps')).map(([name, main]) => ({
      ai: {
        prompt: { text: 'Hi' },
        SWAIG: {
          functions: [
            {
              function: name,
              description: name,
              data_map: { output: { response: name, action: [{ SWML: { sections: { main } } }] } },
            },
          ],
        },
      },
    })),
  ),
}));

const documents = fc
  .tuple(steps, fc.dictionary(text, steps, { maxKeys: 3 }))
  .map(([main, others]) => ({ sections: { ...others, main } }));

describe('the flow chart of any document', () => {
  it('keeps to the grammar, and its arrows go between nodes that it has', () => {
    fc.assert(
      fc.property(documents, (plain) => {
        const document = CallingDocument.from(plain, { flow: false });
        for (const { nodes } of readCharts(document.toMermaid())) {
          expect(nodes.size).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has a line for each step, and a beginning for each section', () => {
    fc.assert(
      fc.property(documents, (plain) => {
        const document = CallingDocument.from(plain, { flow: false });
        const nodes = readCharts(document.toMermaid()).flatMap((chart) => [
          ...chart.nodes.values(),
        ]);
        const lines = nodes.filter(({ shape }) => shape !== '[[').flatMap((node) => node.lines);
        const { steps: drawn, sections } = contentsOf(document.toJSON());
        expect(lines).toHaveLength(drawn + sections);
      }),
      { numRuns: 300 },
    );
  });
});

/** Counts what the generator of this file puts into documents. */
function contentsOf(value: unknown, key = ''): { steps: number; sections: number } {
  if (typeof value !== 'object' || value === null) return { steps: 0, sections: 0 };
  const keys = Object.keys(value);
  const isStep = keys.length === 1 && !Array.isArray(value) && /^\d+$/.test(key);
  const own = {
    steps: isStep && keys[0] !== 'SWML' ? 1 : 0,
    sections: key === 'sections' ? keys.length : 0,
  };
  return Object.entries(value).reduce((sum, [name, child]) => {
    // Names of cases may be anything; what stands there is a list, whose items are steps.
    const below = contentsOf(child, name);
    return { steps: sum.steps + below.steps, sections: sum.sections + below.sections };
  }, own);
}
