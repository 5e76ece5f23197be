import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallingDocument } from '../../../lib/swml/index.js';
import { parse } from '../../../lib/swml/parse/parse-swml.js';

const calling = { flavour: 'calling' } as const;

/** What is wrong with a text, as `rule line:column path`. */
function findings(text: string | Uint8Array, options = {}): string[] {
  return parse(text, { ...calling, ...options }).problems.map(({ rule, line, column, path }) =>
    `${rule} ${line}:${column} ${path}`.trim(),
  );
}

const json = '{"version":"1.0.0","sections":{"main":[{"play":{"url":"say:Hi"}}]}}';
const yaml = 'version: 1.0.0\nsections:\n  main:\n    - play:\n        url: say:Hi\n';
const document = JSON.parse(json) as object;

describe('a text that is valid', () => {
  it.each([
    ['JSON', json],
    ['JSON with tabs and line breaks', JSON.stringify(document, null, '\t')],
    ['JSON behind a byte order mark', `\uFEFF${json}`],
    ['YAML', yaml],
    ['YAML behind a byte order mark', `\uFEFF${yaml}`],
    ['YAML with Windows line breaks', yaml.replace(/\n/g, '\r\n')],
    ['YAML in braces', '{ version: 1.0.0, sections: { main: [ { play: { url: say:Hi } } ] } }'],
  ])('%s gives the document', (_what, text) => {
    expect(parse(text, calling)).toEqual({ valid: true, problems: [], document });
    expect(parse(Buffer.from(text), calling)).toEqual({ valid: true, problems: [], document });
  });

  it('may use an anchor for steps that come twice', () => {
    const text = 'sections:\n  main: &steps\n    - play: say:Hi\n  other: *steps\n';
    expect(findings(text.replace('play: say:Hi', 'hangup: {}'))).toEqual([]);
  });

  it('is checked as the flavour that is asked for', () => {
    const text = 'sections: { main: [ reply: Thanks ] }';
    expect(parse(text, { flavour: 'messaging' }).valid).toBe(true);
    expect(parse(text, calling).valid).toBe(false);
  });
});

describe('a report', () => {
  it('has the document where it is valid, for TypeScript as well', () => {
    const report = parse(json, calling);
    const made = report.valid ? CallingDocument.from(report.document) : report.document;
    expect(made?.toJSON()).toEqual(document);
  });
});

describe('a problem of the document', () => {
  it('is found where its value stands, in YAML', () => {
    const text = yaml.replace('url: say:Hi', 'url: say:Hi\n        volume: 50');
    expect(findings(text)).toEqual(['out-of-range 6:17 main[0].play.volume']);
  });

  it('is found where its value stands, in JSON', () => {
    const text = JSON.stringify(
      { sections: { main: [{ play: { url: 'say:Hi', volume: 50 } }] } },
      null,
      2,
    );
    const [line] = text
      .split('\n')
      .flatMap((row, index) => (row.includes('volume') ? [index + 1] : []));
    expect(findings(text)).toEqual([`out-of-range ${line}:21 main[0].play.volume`]);
  });

  it('is found below a key that a message would not name whole', () => {
    const key = 'k'.repeat(150);
    const rest = 'main: [{ hangup: {} }]';
    const text = `sections:\n  ${rest}\n  ${key}:\n    - hangup: {}\n    - bogus: 1\n`;
    expect(findings(text)).toEqual([
      expect.stringMatching(/^unknown-method 5:14 sections\["k+…"\]/),
    ]);
    const asJson = JSON.stringify({ sections: { main: [], [key]: [{ bogus: 1 }] } }, null, 1);
    expect(findings(asJson)).toEqual([expect.stringMatching(/^unknown-method 6:14 /)]);
  });

  it('is found at the key where the key is what is wrong', () => {
    expect(findings('sections:\n  main:\n    - hangup: { reson: busy }\n')).toEqual([
      'unknown-property 3:17 main[0].hangup.reson',
    ]);
    expect(findings(json.replace('"url"', '"volume":1,"urk"'))).toContain(
      'unknown-property 1:60 main[0].play.urk',
    );
  });

  it('is found at its parent where something is missing', () => {
    expect(findings('sections:\n  main:\n    - play: {}\n')[0]).toMatch(/ 3:13 main\[0\]\.play$/);
  });

  it('is found in a section with an unusual name', () => {
    const text = 'sections:\n  main: [ hangup: {} ]\n  "a b":\n    - sleep: soon\n';
    expect(findings(text)[0]).toMatch(/ 4:14 sections\["a b"\]\[0\]\.sleep$/);
  });

  it('says to quote a phone number that YAML takes for a number', () => {
    const text = 'sections:\n  main:\n    - connect:\n        to: +15551230000\n';
    const [problem] = parse(text, calling).problems;
    expect(problem).toMatchObject({ line: 4, column: 13, path: 'main[0].connect.to' });
    expect(problem?.message).toMatch(/quote it: '\+15551230000'$/);
  });
});

describe('a text that cannot be read', () => {
  it.each([
    ['a missing comma', '{"sections":{"main":[{"hangup":{}} {"hangup":{}}]}}', 'syntax 1:36'],
    ['a comment in JSON', '{"sections":{"main":[]}} // done', 'syntax 1:26'],
    ['a tab for indentation', 'sections:\n\tmain: []\n', 'syntax 2:1'],
    ['an open quote', 'sections:\n  main: "\n', 'syntax 3:1'],
    ['two documents', `${yaml}---\n${yaml}`, 'syntax 6:1'],
    ['an unknown anchor', 'sections:\n  main: *gone\n', 'syntax 2:9'],
    [
      'a key twice, in JSON',
      '{"version":"1.0.0","version":"1.0.0","sections":{}}',
      'duplicate-key 1:20',
    ],
    ['a key twice, in YAML', 'sections:\n  main: []\n  main: []\n', 'duplicate-key 3:3'],
    ['a scalar', 'hello', 'wrong-type 1:1'],
    ['nothing', '', 'wrong-type 1:1'],
    ['a list', '- hangup: {}\n', 'wrong-type 1:1'],
  ])('%s is told with line and column', (_what, text, expected) => {
    const [first] = findings(text);
    expect(first).toBe(expected);
    expect(parse(text, calling).valid).toBe(false);
  });

  it.each([undefined, null, 5, {}])('may be no text at all: %s', (given) => {
    const { problems } = parse(given as never, calling);
    expect(problems).toMatchObject([{ rule: 'wrong-type', line: 1, column: 1 }]);
    expect(problems[0]?.message).toMatch(/^must be a text or its bytes, not /);
  });

  it('is told with the line that is no UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('sections:\n  main:\n  # '),
      Buffer.of(0xff),
      Buffer.from('\n'),
    ]);
    expect(findings(bytes)).toEqual(['not-utf8 3:1']);
  });
});

describe('a text that would cost too much', () => {
  it('is refused above one mebibyte, or what is asked for', () => {
    expect(findings(' '.repeat(1_048_577))).toEqual(['too-large 1:1']);
    expect(findings('é'.repeat(20), { maxBytes: 39 })).toEqual(['too-large 1:1']);
    expect(parse(yaml, { ...calling, maxBytes: yaml.length }).valid).toBe(true);
  });

  it('is refused where anchors multiply', () => {
    const laughs = Array.from({ length: 10 }, (_, level) =>
      level === 0
        ? 'l0: &l0 [ha, ha]'
        : `l${level}: &l${level} [${Array.from({ length: 10 }, () => `*l${level - 1}`).join(', ')}]`,
    ).join('\n');
    expect(findings(laughs)).toEqual(['too-large 1:1']);
  });

  it.each([
    ['- ', '1:1003'],
    ['? ', '1:1003'],
    [': ', '1:1003'],
    ['[', '1:501'],
    ['{', '1:501'],
    ['{"a":', '1:2501'],
    ['{],"a":', '1:3501'],
    ['{ a: ', '1:2501'],
    ['a: [', '1:2004'],
    ['!x [', '1:2008'],
    ['- {', '1:1501'],
  ])('is refused where it is nested too deep, before anything recurses: %s', (unit, position) => {
    // Once more, because the process was aborted when a regular expression was compiled anew.
    for (const times of [5_000, 5_000, Math.floor(1_000_000 / unit.length)]) {
      expect(findings(unit.repeat(times))).toEqual([`too-deep ${position}`]);
    }
  });

  it('is refused where indented maps are nested too deep', () => {
    const lines = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`);
    expect(findings(lines.join('\n'))).toEqual(['too-deep 502:502']);
    expect(findings([...lines.slice(0, 400), 'b: 1'].join('\n'))[0]).not.toMatch(/^too-deep/);
  });

  it('is read up to the depth that a document may have', () => {
    const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(findings(nest(500))).toEqual(['wrong-type 1:1']);
    expect(findings(`a: ${nest(499)}`)[0]).not.toMatch(/^too-deep/);
    expect(findings('- '.repeat(500))).toEqual(['wrong-type 1:1']);
  });

  it.each([
    ['commas in a list', `[${','.repeat(300_000)}`, 'syntax 1:2'],
    ['commas in YAML', `a: [${','.repeat(300_000)}`, 'syntax 1:6'],
    ['tabs', '\t- a\n'.repeat(50_000), 'syntax 1:1'],
    ['open lists', 'a b: [}\n'.repeat(40_000), 'syntax 1:7'],
  ])('tells no more than a hundred mistakes: %s', (_what, text, first) => {
    const found = findings(text);
    expect(found).toHaveLength(100);
    expect(found[0]).toBe(first);
  });

  it.each([
    ['tags', '- !foo x\n', 'too-large 1001:3'],
    ['references', '- *gone\n', 'too-large 1001:3'],
    ['anchors', '- &a x\n', 'too-large 1001:3'],
    ['directives', '%FOO bar\n', 'too-large 1001:1'],
  ])('is refused with more than a thousand %s', (_what, line, expected) => {
    expect(findings(line.repeat(100_000))).toEqual([expected]);
  });

  it.each(['json', 'yaml'])('is read with twenty thousand keys in one map, as %s', (form) => {
    const values = Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, key]));
    const text =
      form === 'json'
        ? JSON.stringify({ sections: { main: [{ set: values }] } })
        : `sections:\n  main:\n    - set:\n${Object.keys(values)
            .map((key) => `        ${key}: 1\n`)
            .join('')}`;
    expect(parse(text, calling).valid).toBe(true);
  });
});

describe('any text', () => {
  const signs = [
    '- ¦? ¦: ¦:¦,¦[¦]¦{¦}¦&a ¦*a¦!t ¦!!str ¦|¦>¦#¦"¦\'¦%¦\\¦~¦a¦a: ¦1¦<<: ¦"a":¦"sections":¦sections:¦main:',
    '---\n¦...\n¦%YAML 1.1\n¦\n¦\r\n¦\n ¦\n  ¦\t¦ ¦\u2028¦\u0000',
  ].flatMap((line) => line.split('¦'));
  const sign = fc.constantFrom(...signs);

  it('is read or refused, with line and column', () => {
    const text = fc.array(sign, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        for (const problem of parse(given, calling).problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read or refused where it repeats itself thousands of times', () => {
    const text = fc.array(sign, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (unit) => {
        expect(parse(unit.repeat(2000), calling).valid).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
