import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CallingDocument, SwmlValidationError, type SwmlJson } from '../../../lib/swml/index.js';

const ivr = () =>
  new CallingDocument()
    .answer()
    .execute('menu')
    .section('menu', (steps) => steps.play('say:Menu').return())
    .hangup();

const plain = {
  version: '1.0.0',
  sections: {
    main: [{ answer: {} }, { execute: { dest: 'menu' } }, { hangup: {} }],
    menu: [{ play: { url: 'say:Menu' } }, { return: {} }],
  },
};

describe('a document', () => {
  it('has the sections that were added, in whatever order', () => {
    expect(ivr().toJSON()).toStrictEqual(plain);
    expect(JSON.parse(JSON.stringify({ swml: ivr() }))).toEqual({ swml: plain });
    expect(JSON.parse(String(ivr()))).toEqual(plain);
  });

  it('is empty at first', () => {
    expect(new CallingDocument({ flow: false }).toJSON()).toStrictEqual({
      version: '1.0.0',
      sections: { main: [] },
    });
  });

  it('takes a section as a list, with callbacks in it', () => {
    const document = new CallingDocument({ flow: false }).section('a', [
      { cond: [{ else: (s) => s.hangup() }] },
    ]);
    expect(document.toJSON().sections.a).toEqual([{ cond: [{ else: [{ hangup: {} }] }] }]);
  });

  it('lets a section be added from within another', () => {
    const document = new CallingDocument({ flow: false });
    document.section('a', (steps) => {
      document.section('b', [{ hangup: {} }]);
      steps.execute('b');
    });
    expect(Object.keys(document.toJSON().sections)).toEqual(['main', 'a', 'b']);
  });

  it.each([
    ['main', 'main: is the document itself; add steps to it'],
    ['menu', 'menu: exists already'],
    ['__proto__', '__proto__: is no name for a section'],
  ])('refuses the section name %s', (name, message) => {
    expect(() => ivr().section(name, [])).toThrow(message);
    expect(() => ivr().section(name, [])).toThrow(SwmlValidationError);
  });

  it('names the section in messages', () => {
    const document = new CallingDocument();
    expect(() => document.section('my menu', (steps) => steps.play('x'))).toThrow(
      'sections["my menu"][0].play.url: must be a sound',
    );
  });

  it('brings the sections of an appended document along', () => {
    const document = new CallingDocument().append(ivr());
    expect(document.toJSON()).toEqual(plain);
    expect(() => document.append(ivr())).toThrow('menu: exists already');
  });

  it('is not changed through what it gave away', () => {
    const document = ivr();
    (document.toJSON().sections.main as unknown[]).length = 0;
    expect(document.toJSON()).toEqual(plain);
  });

  it('keeps a name that looks like a prototype member', () => {
    const document = new CallingDocument().answer().section('constructor', [{ hangup: {} }]);
    expect(String(document)).toContain('"constructor":[{"hangup":{}}]');
  });
});

describe('toYAML', () => {
  it('holds no character that YAML 1.1 takes for the end of a line or does not allow', () => {
    const breaks = ['\u0085', '\u2028', '\u2029', '\r', '\n'];
    const unprintable = ['\u007f', '\u0081', '\ufeff', '\ufffe', '\uffff', '\ud800'];
    const signs = [' ', '\t', '- ', ': ', '# ', '"', "'", '\\', 'a', '    - transfer:'];
    const odd = fc.constantFrom(...breaks, ...unprintable, ...signs);
    const odds = fc.array(odd, { maxLength: 12 }).map((parts) => parts.join(''));
    const values = fc.dictionary(odds, fc.oneof(odds, fc.string({ unit: 'binary' })), {
      maxKeys: 4,
    });
    fc.assert(
      fc.property(values, (vars) => {
        const document = new CallingDocument().set(vars);
        const yaml = document.toYAML();
        expect(yaml).not.toMatch(/[^\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/);
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(yaml, { version })).toEqual(document.toJSON());
        }
        expect(load(yaml)).toEqual(document.toJSON());
      }),
      { numRuns: 300 },
    );
  });

  it.each(['\n', ' \n', '\n\n', '=', 'a\tb', '\t'])(
    'quotes a text that other readers stumble over: %j',
    (odd) => {
      const yaml = new CallingDocument().set({ [odd]: odd, next: 1 }).toYAML();
      expect(yaml).toContain(`${JSON.stringify(odd)}: ${JSON.stringify(odd)}\n`);
      expect(load(yaml)).toEqual(parse(yaml));
    },
  );

  it('keeps a caller from adding steps by line breaks that only YAML 1.1 knows', () => {
    const caller =
      'Ann\u2028    - transfer:\u2028        dest:\u2028          https://evil.example/x';
    const yaml = new CallingDocument().set({ name: caller }).toYAML();
    expect(yaml).toContain(String.raw`name: "Ann\u2028    - transfer:\u2028`);
  });

  it('reads back as the same document in YAML 1.1 and 1.2', () => {
    const document = new CallingDocument()
      .set({ yes: 'no', number: '+15551230000', time: '12:30:45', octal: '010', text: 'a: b # c' })
      .play(`say:${'A long text that other writers would fold. '.repeat(10)}`)
      .switch({ variable: 'x', case: { 1: [{ hangup: {} }], 2: [{ hangup: {} }] } });
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(document.toYAML(), { version })).toEqual(document.toJSON());
    }
  });

  it('repeats shared parts instead of linking them', () => {
    const shared = [{ play: { url: 'say:x' } }];
    expect(new CallingDocument().append(shared).append(shared).toYAML()).not.toMatch(/[&*]/);
  });
});

describe('from', () => {
  it('gives back what it was given', () => {
    expect(CallingDocument.from(plain).toJSON()).toStrictEqual(plain);
    const { sections } = plain;
    expect(CallingDocument.from({ sections }).toJSON()).toStrictEqual({ sections });
  });

  it('can be built upon', () => {
    const document = CallingDocument.from(plain)
      .hangup('busy')
      .section('other', [{ answer: {} }]);
    const { sections } = document.toJSON() as SwmlJson;
    expect(sections.main).toHaveLength(4);
    expect(sections.other).toEqual([{ answer: {} }]);
  });

  it('shares nothing with the plain document', () => {
    const copy = structuredClone(plain);
    const document = CallingDocument.from(copy);
    copy.sections.main.length = 0;
    expect(document.toJSON()).toEqual(plain);
  });

  it.each<[object, string]>([
    [{ sections: { main: [{ play: { url: 5 } }] } }, 'main[0].play.url: must be a sound'],
    [{ sections: {} }, 'sections: needs main, where the document begins'],
    [[], 'must be a SWML document with sections, not []'],
    [{ sections: { main: [{ set: { a: 1n } }] } }, 'main[0].set.a: is a BigInt'],
    [
      { sections: { main: [{ cond: [{ else: () => 1 }] }] } },
      'main[0].cond[0].else: is a function, which JSON cannot carry',
    ],
    [JSON.parse('{"sections":{"main":[{"hangup":{}}],"__proto__":[]}}') as object, ''],
  ])('refuses %o', (document, message) => {
    if (message === '') {
      expect(String(CallingDocument.from(document))).not.toContain('__proto__');
      return;
    }
    expect(() => CallingDocument.from(document)).toThrow(SwmlValidationError);
    expect(() => CallingDocument.from(document)).toThrow(message);
  });
});
