import type { ChartGroup, ChartNode, Edge, EdgeStyle, NodeShape } from './chart-model.js';

/** Mermaid draws no chart of more edges or characters unless its page is set up for it. */
const MAX_EDGES = 500;
const MAX_CHARACTERS = 50_000;

/** The characters that each takes beside its texts, with ids of seven digits. */
const NODE_FRAME = 20;
const GROUP_FRAME = 32;
const EDGE_FRAME = 30;

const SHAPES: Readonly<Record<NodeShape, readonly [open: string, close: string]>> = {
  step: ['[', ']'],
  decision: ['{', '}'],
  terminal: ['([', '])'],
  elsewhere: ['[[', ']]'],
};

const ARROWS: Readonly<Record<EdgeStyle, string>> = { next: '-->', call: '-.->', leave: '==>' };

/** A chart that Mermaid draws: as many edges as it takes, and all nodes that these need. */
export class ChartPage {
  private readonly nodes = new Set<ChartNode>();
  private readonly groups = new Set<ChartGroup>();
  private readonly edges: Edge[] = [];
  private size = 0;

  /**
   * Adds nodes, and the edge between them.
   *
   * @returns whether there was room for them. An empty page has room for anything.
   */
  add(nodes: readonly ChartNode[], edge?: Edge): boolean {
    const size = this.size + this.sizeOf(nodes) + (edge ? edge.label.length + EDGE_FRAME : 0);
    const isFull = this.edges.length >= MAX_EDGES || size > MAX_CHARACTERS;
    if (isFull && this.nodes.size > 0) return false;
    this.size = size;
    for (const node of nodes) {
      this.nodes.add(node);
      if (node.group) this.groups.add(node.group);
    }
    if (edge) this.edges.push(edge);
    return true;
  }

  /** How many characters nodes would add, at most. */
  private sizeOf(nodes: readonly ChartNode[]): number {
    let size = 0;
    for (const node of nodes) {
      const { group, lines } = node;
      if (!this.nodes.has(node)) size += lines.join('<br/>').length + NODE_FRAME;
      if (group && !this.groups.has(group)) size += group.title.length + GROUP_FRAME;
    }
    return size;
  }

  toString(): string {
    const nodes = [...this.nodes].toSorted((one, other) => one.number - other.number);
    const groups = new Set(nodes.flatMap(({ group }) => group ?? []));
    return [
      'flowchart TD',
      ...[...groups].flatMap((group) =>
        drawGroup(
          group,
          nodes.filter((node) => node.group === group),
        ),
      ),
      ...nodes.filter(({ group }) => !group).map((node) => `  ${drawNode(node)}`),
      ...this.edges.map((edge) => `  ${drawEdge(edge)}`),
    ].join('\n');
  }
}

function drawGroup({ number, title }: ChartGroup, nodes: readonly ChartNode[]): string[] {
  return [
    `  subgraph g${number}["${title}"]`,
    ...nodes.map((node) => `    ${drawNode(node)}`),
    '  end',
  ];
}

/** Ids are numbered: words of a document, such as `end`, can break a chart. */
function drawNode({ number, shape, lines }: ChartNode): string {
  const [open, close] = SHAPES[shape];
  return `n${number}${open}"${lines.join('<br/>')}"${close}`;
}

function drawEdge({ from, to, label, style }: Edge): string {
  return `n${from.number} ${ARROWS[style]}${label && `|"${label}"|`} n${to.number}`;
}
