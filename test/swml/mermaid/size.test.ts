import { describe, expect, it } from 'vitest';
import { CallingDocument } from '../../../lib/swml/index.js';
import { nodesOf, readCharts, type DrawnEdge } from './read-chart.js';

/** Above these, Mermaid draws an error unless its page is set up for more. */
const MAX_EDGES = 500;
const MAX_CHARACTERS = 50_000;

const describeEdge = ({ from, to, label }: DrawnEdge): string =>
  `${from.group}/${from.lines.join()} ${label} ${to.group}/${to.lines.join()}`;

/** Reads the charts of a document, each of which Mermaid has to draw on its own. */
function chartsOf(document: CallingDocument) {
  const text = document.toMermaid();
  for (const chart of text.split('\n\n')) expect(chart.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  const charts = readCharts(text);
  for (const { edges } of charts) expect(edges.length).toBeLessThanOrEqual(MAX_EDGES);
  return charts;
}

const branches = (count: number, name: (index: number) => string): CallingDocument =>
  new CallingDocument({ flow: false }).switch({
    variable: 'v',
    case: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [name(index), [{ hangup: {} }]]),
    ),
    default: [{ hangup: {} }],
  });

describe('a flow chart of a large document', () => {
  it('is one chart up to 500 arrows', () => {
    expect(chartsOf(branches(498, String))).toHaveLength(1);
    expect(chartsOf(branches(499, String))).toHaveLength(2);
  });

  it('is split into charts that have every arrow once', () => {
    const charts = chartsOf(branches(1600, String));
    expect(charts).toHaveLength(4);
    const edges = charts.flatMap((chart) => chart.edges.map(describeEdge));
    expect(edges).toHaveLength(1602);
    const labels = charts.flatMap((chart) => chart.edges.map(({ label }) => label));
    expect(new Set(labels.filter((label) => /\d/.test(label))).size).toBe(1600);
  });

  it('is split where its texts are long', () => {
    const charts = chartsOf(branches(400, (index) => `${index}${'😀'.repeat(60)}`));
    expect(charts.length).toBeGreaterThan(1);
    expect(charts.flatMap(({ edges }) => edges)).toHaveLength(402);
  });

  it('has also the nodes without an arrow, once', () => {
    const document = branches(600, String);
    for (let index = 0; index < 600; index++) document.section(`empty ${index}`, []);
    const names = chartsOf(document).flatMap(({ nodes }) =>
      [...nodes.values()].flatMap(({ lines }) => lines.filter((line) => line.startsWith('empty'))),
    );
    expect(names).toHaveLength(600);
    expect(new Set(names).size).toBe(600);
  });

  it('has boxes of twenty lines at most', () => {
    const document = new CallingDocument({ flow: false });
    for (let index = 0; index < 50; index++) document.play(`say:${index}`);
    const [, first, second, third, ...others] = nodesOf(document).map((node) => node.split(' / '));
    expect([first?.length, second?.length, third?.length, others]).toEqual([20, 20, 10, []]);
    expect(third?.at(-1)).toBe('play say:49');
  });

  it('does not take long for ten thousand steps', () => {
    const document = new CallingDocument({ flow: false, check: false });
    for (let index = 0; index < 5000; index++) document.label(`l${index}`).goto(`l${index}`);
    expect(chartsOf(document).flatMap(({ edges }) => edges)).toHaveLength(15_000);
  });

  it('may be nested as deep as a document can be', () => {
    let steps: object[] = [{ hangup: {} }];
    for (let level = 0; level < 120; level++) steps = [{ cond: [{ when: 'a', then: steps }] }];
    const document = CallingDocument.from({ sections: { main: steps } }, { flow: false });
    const [chart] = chartsOf(document);
    expect(chart?.nodes.size).toBe(122);
  });
});
