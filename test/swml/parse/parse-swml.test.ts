import { describe, expect, it } from 'vitest';
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
    ['JSON', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['JSON lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['YAML', `a: ${'{ a: '.repeat(10_000)}1${' }'.repeat(10_000)}`],
  ])('is refused where it is nested too deep: %s', (_what, text) => {
    const { valid, problems } = parse(text, calling);
    expect(valid).toBe(false);
    expect(problems[0]?.rule).toMatch(/too-deep|wrong-type/);
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
