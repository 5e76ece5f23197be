/** A node of a chart: its shape's opening bracket, and its lines as they stood in the document. */
export interface DrawnNode {
  readonly shape: string;
  readonly lines: readonly string[];
  /** The title of the box that it stands in. */
  readonly group: string | undefined;
}

export interface DrawnEdge {
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly arrow: string;
  readonly label: string;
}

export interface DrawnChart {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: readonly DrawnEdge[];
}

const TEXT = String.raw`((?:[\w .,:/+=-]|#\d+;|<br/>)+)`;
const GROUP = new RegExp(`^ {2}subgraph g\\d+\\["${TEXT}"\\]$`);
const NODE = new RegExp(String.raw`^ +(n\d+)(\(\[|\[\[|\[|\{)"${TEXT}"(\]\)|\]\]|\]|\})$`);
const EDGE = new RegExp(String.raw`^ {2}(n\d+) (-->|-\.->|==>)(?:\|"${TEXT}"\|)? (n\d+)$`);
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '([': '])', '[[': ']]' };

/** Reads the part of Mermaid's grammar that our charts use. Anything else is an error. */
export function readCharts(text: string): DrawnChart[] {
  return text.split('\n\n').map(readChart);
}

function readChart(text: string): DrawnChart {
  const [head, ...lines] = text.split('\n');
  if (head !== 'flowchart TD') throw new Error(`no flow chart: ${head}`);
  const nodes = new Map<string, DrawnNode>();
  const edges: DrawnEdge[] = [];
  let group: string | undefined;
  for (const line of lines) {
    const [, title] = GROUP.exec(line) ?? [];
    const [, id, shape = '', content = '', closing] = NODE.exec(line) ?? [];
    if (title !== undefined && group === undefined) group = decode(title);
    else if (line === '  end' && group !== undefined) group = undefined;
    else if (id !== undefined && !nodes.has(id) && closing === CLOSING[shape]) {
      nodes.set(id, { shape, lines: content.split('<br/>').map(decode), group });
    } else edges.push(readEdge(line, nodes));
  }
  return { nodes, edges };
}

function readEdge(line: string, nodes: ReadonlyMap<string, DrawnNode>): DrawnEdge {
  const [, from = '', arrow = '', label = '', to = ''] = EDGE.exec(line) ?? [];
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (!start || !end) throw new Error(`no edge between declared nodes: ${line}`);
  return { from: start, to: end, arrow, label: decode(label) };
}

function decode(text: string): string {
  return text.replace(/#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)));
}

/** The arrows of a chart that is not split, as `main --> answer / play say:Hi --(1)--> hangup`. */
export function arrowsOf(document: { toMermaid(): string }): string[] {
  const [chart, ...others] = readCharts(document.toMermaid());
  if (!chart || others.length > 0) throw new Error('not one chart');
  return chart.edges.map(
    ({ from, to, arrow, label }) =>
      `${from.lines.join(' / ')} ${arrow}${label && `(${label})`} ${to.lines.join(' / ')}`,
  );
}

/** The nodes of a chart that is not split, as `main: [play say:Hi`, with the title of their box. */
export function nodesOf(document: { toMermaid(): string }): string[] {
  const [chart] = readCharts(document.toMermaid());
  return [...(chart?.nodes.values() ?? [])].map(
    ({ group, shape, lines }) => `${group ?? 'outside'}: ${shape}${lines.join(' / ')}`,
  );
}
