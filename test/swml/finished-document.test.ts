import { describe, expect, it } from 'vitest';
import {
  CallingDocument,
  parseSwml,
  SwmlService,
  SwmlValidationError,
  validateSwml,
  type SwmlOptions,
} from '../../lib/swml/index.js';

const jumpToNowhere = (options?: SwmlOptions): CallingDocument =>
  new CallingDocument(options).play('say:Hi').goto('again');

describe('a finished document', () => {
  it('throws where it is serialised if its steps do not go together', () => {
    const document = jumpToNowhere();
    const attempt = () => JSON.stringify(document);
    expect(attempt).toThrow(SwmlValidationError);
    expect(attempt).toThrow(/^main\[1\]\.goto\.label: no label again in section main/);
    expect(() => document.toYAML()).toThrow(SwmlValidationError);
    expect(() => document.toString()).toThrow(SwmlValidationError);
  });

  it.each(['toJSON', 'toYAML', 'toString'] as const)('throws on the line that calls %s', (form) => {
    let stack = '';
    try {
      jumpToNowhere()[form]();
    } catch (error) {
      stack = (error as Error).stack ?? '';
    }
    const line = stack.split('\n').find((text) => text.startsWith('    at '));
    expect(line).toContain('finished-document.test.ts');
  });

  it('is not checked with flow: false', () => {
    expect(jumpToNowhere({ flow: false }).toJSON().sections.main).toHaveLength(2);
  });

  it('is not checked by a rule that is ignored', () => {
    expect(jumpToNowhere({ ignore: ['unknown-label'] }).toJSON().sections.main).toHaveLength(2);
    expect(() => jumpToNowhere({ ignore: ['empty-section'] }).toJSON()).toThrow(/no label/);
  });

  it('is sent with warnings, which it tells when asked', () => {
    const document = new CallingDocument().switch({ variable: 'a', case: { 1: [{ hangup: {} }] } });
    expect(document.toJSON().sections.main).toHaveLength(1);
    expect(document.warnings()).toMatchObject([
      { severity: 'warning', rule: 'switch-without-default', path: 'main[0].switch' },
    ]);
  });

  it('may be a part of another one, whose labels it jumps to', () => {
    const part = new CallingDocument().goto('menu', { max: 2 });
    const whole = new CallingDocument().label('menu').append(part).hangup();
    expect(whole.toJSON().sections.main).toHaveLength(3);
  });

  const long = `\${${'x'.repeat(1024)}}`;

  it.each<[string, CallingDocument]>([
    ['main[0].set.a', new CallingDocument().set({ a: long })],
    [
      'main[0].switch.default[0].cond[0].else[0].set.a',
      new CallingDocument().switch({
        variable: 'a',
        case: {},
        default: (steps) => steps.cond([{ else: (inner) => inner.set({ a: long }) }]),
      }),
    ],
    ['menu[0].set.a', new CallingDocument().hangup().section('menu', (s) => s.set({ a: long }))],
    ['main[0].set.a', new CallingDocument().append(new CallingDocument().set({ a: long }))],
    ['main[0].set.a', CallingDocument.from({ sections: { main: [{ set: { a: long } }] } })],
    [
      'main[0].set.a.b[0].c',
      new CallingDocument().set({ a: { b: [{ c: { toJSON: () => long } }] } }),
    ],
  ])('has no expression that is too long at %s', (path, document) => {
    expect(() => document.toJSON()).toThrow(
      `${path}: holds an expression of 1024 characters or more`,
    );
  });

  it('is drawn as a chart even where its steps do not go together', () => {
    expect(jumpToNowhere().toMermaid()).toMatch(/^flowchart TD\n/);
  });
});

describe('expressions anywhere', () => {
  const anywhere = { expressions: 'anywhere' } as const;
  const wire = { sections: { main: [{ hangup: { reason: '${vars.reason}' } }, { sleep: -2 }] } };

  it('are refused in a choice unless they are asked for', () => {
    const { problems } = validateSwml(wire, { flavour: 'calling' });
    expect(problems.map(({ path }) => path)).toContain('main[0].hangup.reason');
  });

  it('are taken in a choice, a number and a text with a pattern', () => {
    const document = new CallingDocument(anywhere)
      .append([{ hangup: { reason: '${vars.reason}' } } as never])
      .append([{ play: { url: '%{vars.sound}', volume: '${vars.volume}' } } as never]);
    expect(document.steps).toHaveLength(2);
  });

  it('leave other values as wrong as they were', () => {
    const report = validateSwml(
      { sections: { main: [{ hangup: { reason: 'x ${vars.reason}' } }, { hangup: '${a}' }] } },
      { flavour: 'calling', ...anywhere },
    );
    expect(report.problems.map(({ path }) => path)).toEqual([
      'main[0].hangup.reason',
      'main[1].hangup',
    ]);
  });

  it('are taken in a text that is parsed', () => {
    const text = 'sections: { main: [ hangup: { reason: "${vars.reason}" } ] }';
    expect(parseSwml(text, { flavour: 'calling' }).valid).toBe(false);
    expect(parseSwml(text, { flavour: 'calling', ...anywhere }).valid).toBe(true);
  });
});

describe('SwmlService', () => {
  const service = new SwmlService({ ignore: ['unknown-label'], expressions: 'anywhere' });
  const wire = { sections: { main: [{ goto: { label: 'gone' } }] } };

  it('uses the options of the module for all that it makes and checks', () => {
    expect(service.calling().goto('gone').toJSON().sections.main).toHaveLength(1);
    expect(service.validate(wire, { flavour: 'calling' }).valid).toBe(true);
    expect(service.parse(JSON.stringify(wire), { flavour: 'calling' }).valid).toBe(true);
  });

  it('lets a single call say otherwise', () => {
    expect(service.validate(wire, { flavour: 'calling', ignore: [] }).valid).toBe(false);
    expect(() => service.calling({ ignore: [] }).goto('gone').toJSON()).toThrow(/no label gone/);
  });

  it('checks with the defaults where there is no module', () => {
    expect(new SwmlService().validate(wire, { flavour: 'calling' }).valid).toBe(false);
  });
});
