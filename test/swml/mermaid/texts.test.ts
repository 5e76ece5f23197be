import { describe, expect, it } from 'vitest';
import { CallingDocument } from '../../../lib/swml/index.js';
import { nodesOf, readCharts } from './read-chart.js';
import { AWKWARD_TEXTS } from './texts.js';

/** A document that has a text wherever a chart writes one. */
function documentAbout(text: string): CallingDocument {
  return new CallingDocument({ flow: false })
    .label(text)
    .switch({ variable: 'v', case: { [text]: [] }, default: [] })
    .cond([{ when: text, then: [] }])
    .transfer(text)
    .section(text, [{ hangup: {} }]);
}

/** The texts that a chart shows for {@link documentAbout}, as they are before they become entities. */
function textsOf(document: CallingDocument) {
  const [chart] = readCharts(document.toMermaid());
  const nodes = [...(chart?.nodes.values() ?? [])];
  const labels = chart?.edges.map(({ label }) => label) ?? [];
  return {
    step: nodes.find(({ lines }) => lines[0]?.startsWith('label'))?.lines.join(),
    group: nodes.at(-1)?.group,
    branch: labels.find((label) => label !== '' && label !== 'default'),
    condition: labels.findLast((label) => label !== '' && label !== 'otherwise'),
  };
}

describe('the texts of a flow chart', () => {
  it.each(AWKWARD_TEXTS)('are what they were, and nothing but text: %j', (text) => {
    expect(textsOf(documentAbout(text))).toEqual({
      step: `label ${text}`,
      group: text,
      branch: text,
      condition: text,
    });
  });

  it.each([
    ['style: a#b', /style/],
    ['classDef a: b#c', /classDef/],
    ['1. first', /"1\./],
    ['- first', /"-/],
    ['+ first', /"\+/],
    ['_em_', /_em|em_/],
  ])('hold nothing that Mermaid or Markdown would change: %j', (text, changed) => {
    expect(documentAbout(text).toMermaid()).not.toMatch(changed);
  });

  it('keep an underscore within a word, and other marks where they mean nothing', () => {
    const chart = documentAbout('sip_refer 1.5 a-b +1').toMermaid();
    expect(chart).toContain('["sip_refer 1.5 a-b +1"]');
  });

  it.each([
    ['line\nbreak', 'line break'],
    [' \t spaces  around\r\n', 'spaces around'],
    ['a\u2028b', 'a b'],
    ['', '""'],
    [' ', '""'],
  ])('stand on one line: %j', (text, shown) => {
    const { group, branch, condition } = textsOf(documentAbout(text));
    expect([group, branch]).toEqual([shown, shown]);
    if (text !== '') expect(condition).toBe(shown);
  });

  it('are cut where they are long, between characters', () => {
    const { step, group, condition } = textsOf(documentAbout('😀'.repeat(1000)));
    expect(group).toBe(`${'😀'.repeat(59)}…`);
    expect(condition).toBe(group);
    expect(step).toBe(`label ${'😀'.repeat(53)}…`);
    expect(textsOf(documentAbout('a'.repeat(60))).group).toBe('a'.repeat(60));
    expect(textsOf(documentAbout('a'.repeat(61))).group).toBe(`${'a'.repeat(59)}…`);
    expect(textsOf(documentAbout('😀'.repeat(60))).group).toBe('😀'.repeat(60));
  });

  it('never become ids', () => {
    const chart = documentAbout('end').toMermaid();
    const ids = chart.match(/^ +[a-z]\w*(?=[[({ ])/gm)?.map((id) => id.trim());
    expect(new Set(ids?.filter((id) => !/^n\d+$/.test(id)))).toEqual(new Set(['subgraph']));
    expect(chart.match(/^ +end.*$/gm)).toEqual(['  end', '  end']);
  });

  it('tell the most telling parameter of a step', () => {
    const document = new CallingDocument({ flow: false })
      .play(['say:a', 'say:b'])
      .prompt({ play: ['say:c'], max_digits: 1 })
      .connect('+15551230001')
      .set({ a: 1, name: 'Ann' })
      .unset('a')
      .sendDigits('1')
      .answer();
    expect(nodesOf(document).at(-1)).toBe(
      'main: [play say:a, say:b / prompt say:c / connect +15551230001 / set a, name / unset a / send_digits / answer',
    );
  });
});
