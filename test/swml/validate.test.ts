import { describe, expect, it } from 'vitest';
import { CallingDocument, parseSwml, SwmlService, validateSwml } from '../../lib/swml/index.js';

const calling = (document: unknown) => validateSwml(document, { flavour: 'calling' });

describe('validate', () => {
  it('reports a good document as valid', () => {
    const document = { sections: { main: [{ play: { url: 'say:Hi' } }, { hangup: {} }] } };
    expect(calling(document)).toEqual({ valid: true, problems: [] });
    expect(calling(new CallingDocument().play('say:Hi').hangup())).toMatchObject({ valid: true });
  });

  it('reports every problem with its rule and place', () => {
    const document = {
      sections: { main: [{ play: { url: 'say:Hi', volume: 99 } }], other: [{ plya: {} }] },
    };
    expect(calling(document)).toEqual({
      valid: false,
      problems: [
        {
          severity: 'error',
          source: 'schema',
          rule: 'out-of-range',
          path: 'main[0].play.volume',
          message: 'must be <= 40, not 99',
        },
        {
          severity: 'error',
          source: 'schema',
          rule: 'unknown-method',
          path: 'other[0].plya',
          message: 'is not a calling method; did you mean play?',
        },
      ],
    });
  });

  it('knows the flavours apart', () => {
    const document = { sections: { main: [{ receive: {} }] } };
    expect(validateSwml(document, { flavour: 'messaging' }).valid).toBe(true);
    expect(calling(document).problems[0]).toMatchObject({ path: 'main[0].receive' });
  });

  it.each([
    [undefined],
    [null],
    [5],
    ['text'],
    [[]],
    [() => 1],
    [{ sections: { main: [{ cond: [{ else: () => 1 }] }] } }],
    [{ sections: { main: [{ set: { a: 1n } }] } }],
  ])('reports %o instead of throwing', (document) => {
    const { valid, problems } = calling(document);
    expect(valid).toBe(false);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['{"__proto__":{},"sections":{"main":[]}}', false],
    ['{"sections":{"main":[{"play":{"url":"say:x","__proto__":1}}]}}', false],
    ['{"sections":{"main":[{"__proto__":{}}]}}', false],
    ['{"sections":{"main":[{"set":{"__proto__":1,"constructor":2}}]}}', true],
    ['{"sections":{"main":[{"constructor":{}}]}}', false],
    ['{"sections":{"main":[{"toString":{}}]}}', false],
  ])('takes prototype keys for what they are: %s', (json, valid) => {
    expect(calling(JSON.parse(json)).problems.every(({ source }) => source !== 'schema')).toBe(
      valid,
    );
  });

  it('tells of getters that do otherwise when they are read again', () => {
    let reads = 0;
    const flipping = {
      get main() {
        return reads++ < 1 ? [{ hangup: {} }] : undefined;
      },
    };
    const { valid, problems } = calling({ sections: flipping });
    expect([valid, problems[0]?.rule]).toEqual([false, 'not-json']);
  });

  it('finds a function in the place of a section of a nested document', () => {
    const SWML = { sections: { main: [{ hangup: {} }], other: (_a: unknown, _b: unknown) => 1 } };
    const output = { response: 'x', action: [{ SWML }] };
    const expressions = [{ string: 'a', pattern: 'b', output }];
    const parameters = { type: 'object', properties: {} };
    const fn = { function: 'f', description: 'd', parameters, data_map: { expressions } };
    const ai = { prompt: { text: 'x' }, SWAIG: { functions: [fn] } };
    const { problems } = calling({ sections: { main: [{ ai }] } });
    expect(problems.map(({ rule, path }) => `${rule} ${path.split('.').at(-1)}`)).toEqual([
      'not-json other',
    ]);
  });

  it('reports of a built document what the document says of itself, by the rules of the call', () => {
    const document = new CallingDocument().goto('nowhere');
    const report = (options: object) =>
      validateSwml(document, { flavour: 'calling', ...options }).problems;
    expect(report({})).toMatchObject([{ source: 'flow', rule: 'unknown-label' }]);
    expect([report({ flow: false }), report({ ignore: ['unknown-label'] })]).toEqual([[], []]);
    expect(report({ flavour: 'messaging', flow: false })).toEqual([]);
    const call = new CallingDocument().hangup();
    const asMessage = validateSwml(call, { flavour: 'messaging', flow: false }).problems;
    expect(asMessage).toMatchObject([{ rule: 'unknown-method', path: 'main[0].hangup' }]);
  });

  it('refuses what is nested too deep, or has no end', () => {
    let steps: object[] = [];
    for (let level = 0; level < 10_000; level++) steps = [{ cond: [{ else: steps }] }];
    expect(calling({ sections: { main: steps } }).problems[0]).toMatchObject({ rule: 'too-deep' });
    const loop: object[] = [];
    loop.push({ cond: [{ else: loop }] });
    expect(calling({ sections: { main: loop } }).problems[0]).toMatchObject({ rule: 'circular' });
  });
});

describe('SwmlService', () => {
  it('makes documents of both flavours and checks plain ones', () => {
    const swml = new SwmlService();
    expect(swml.calling().hangup().steps).toEqual([{ hangup: {} }]);
    expect(swml.messaging().receive().steps).toEqual([{ receive: {} }]);
    expect(swml.calling({ check: false }).play('x').steps).toEqual([{ play: { url: 'x' } }]);
    expect(swml.validate({}, { flavour: 'calling' }).valid).toBe(false);
  });
});

describe('an unknown flavour', () => {
  it.each([undefined, 'CALLING', '__proto__', 'toString'])('is told of: %s', (flavour) => {
    const options = { flavour } as never;
    const message = /^flavour must be "calling" or "messaging", not /;
    expect(() => validateSwml({}, options)).toThrow(message);
    expect(() => parseSwml('{', options)).toThrow(message);
  });
});
