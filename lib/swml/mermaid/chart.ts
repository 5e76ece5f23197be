/** Mermaid draws no chart of more edges unless its page is set up for it. */
const MAX_EDGES = 500;

/** How a node looks: a step, a decision, the beginning or end of something, or something elsewhere. */
export type NodeShape = 'step' | 'decision' | 'terminal' | 'elsewhere';

/** How an edge looks: what comes next, what comes back later, or what does not come back. */
export type EdgeStyle = 'next' | 'call' | 'leave';

/** Where a node goes on. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly style: EdgeStyle;
}

interface ChartNode {
  readonly id: string;
  readonly shape: NodeShape;
  readonly lines: string[];
}

interface Group {
  readonly title: string;
  readonly nodes: ChartNode[];
}

const SHAPES: Readonly<Record<NodeShape, readonly [open: string, close: string]>> = {
  step: ['[', ']'],
  decision: ['{', '}'],
  terminal: ['([', '])'],
  elsewhere: ['[[', ']]'],
};

const ARROWS: Readonly<Record<EdgeStyle, string>> = { next: '-->', call: '-.->', leave: '==>' };

/** A flow chart in the making. Ids are numbered: words of a document, such as `end`, can break a chart. */
export class Chart {
  private readonly groups: Group[] = [];
  private readonly outside: ChartNode[] = [];
  private readonly nodes = new Map<string, ChartNode>();
  private readonly edges: Edge[] = [];

  /** Begins a group of nodes, drawn as a box with a title. */
  beginGroup(title: string): void {
    this.groups.push({ title, nodes: [] });
  }

  /** Adds a node to the latest group and returns its id. */
  addNode(shape: NodeShape, text: string): string {
    return this.add(shape, text, this.groups.at(-1)?.nodes ?? this.outside);
  }

  /** Adds a node that stands for something outside of the document and returns its id. */
  addElsewhere(text: string): string {
    return this.add('elsewhere', text, this.outside);
  }

  private add(shape: NodeShape, text: string, nodes: ChartNode[]): string {
    const node: ChartNode = { id: `n${this.nodes.size}`, shape, lines: [text] };
    this.nodes.set(node.id, node);
    nodes.push(node);
    return node.id;
  }

  /** Adds a line to a node's text. */
  addLine(id: string, text: string): void {
    this.nodes.get(id)?.lines.push(text);
  }

  connect(edge: Edge): void {
    this.edges.push(edge);
  }

  /** The chart; several, an empty line between them, where it has more edges than Mermaid draws in one. */
  toString(): string {
    if (this.edges.length <= MAX_EDGES) return this.render(new Set(this.nodes.keys()), this.edges);
    const charts: string[] = [];
    for (let start = 0; start < this.edges.length; start += MAX_EDGES) {
      const edges = this.edges.slice(start, start + MAX_EDGES);
      charts.push(this.render(new Set(edges.flatMap(({ from, to }) => [from, to])), edges));
    }
    return charts.join('\n\n');
  }

  private render(shown: ReadonlySet<string>, edges: readonly Edge[]): string {
    const lines = ['flowchart TD'];
    for (const [index, { title, nodes }] of this.groups.entries()) {
      const inside = nodes.filter(({ id }) => shown.has(id));
      if (inside.length === 0) continue;
      lines.push(`  subgraph g${index}["${escape(title)}"]`);
      lines.push(...inside.map((node) => `    ${draw(node)}`), '  end');
    }
    lines.push(...this.outside.filter(({ id }) => shown.has(id)).map((node) => `  ${draw(node)}`));
    for (const { from, to, label, style } of edges) {
      lines.push(`  ${from} ${ARROWS[style]}${label && `|"${escape(label)}"|`} ${to}`);
    }
    return lines.join('\n');
  }
}

function draw({ id, shape, lines }: ChartNode): string {
  const [open, close] = SHAPES[shape];
  return `${id}${open}"${lines.map(escape).join('<br/>')}"${close}`;
}

/** Everything but words becomes an entity: quotes end a text, `%%` begins a comment, and brackets shapes. */
function escape(text: string): string {
  return text.replace(/[^\w\s.,:/+=-]/gu, (character) => `#${character.codePointAt(0)};`);
}
