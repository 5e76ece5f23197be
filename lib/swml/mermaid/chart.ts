import type { ChartGroup, ChartNode, Edge, NodeShape } from './chart-model.js';
import { ChartPage } from './chart-page.js';
import { chartText } from './chart-text.js';

/** A flow chart in the making. Texts are given as they stand in the document. */
export class Chart {
  private readonly nodes: ChartNode[] = [];
  private readonly edges: Edge[] = [];
  private group: ChartGroup | undefined;

  /** Begins a group of nodes, drawn as a box with a title. */
  beginGroup(title: string): void {
    this.group = { number: (this.group?.number ?? -1) + 1, title: chartText(title) };
  }

  /** Adds a node to the latest group. */
  addNode(shape: NodeShape, text: string): ChartNode {
    return this.add(shape, text, this.group);
  }

  /** Adds a node that stands for something outside of the document. */
  addElsewhere(text: string): ChartNode {
    return this.add('elsewhere', text, undefined);
  }

  private add(shape: NodeShape, text: string, group: ChartGroup | undefined): ChartNode {
    const node = { number: this.nodes.length, shape, lines: [chartText(text)], group };
    this.nodes.push(node);
    return node;
  }

  /** Adds a line to a node's text. */
  addLine(node: ChartNode, text: string): void {
    node.lines.push(chartText(text));
  }

  /** Adds an edge. It is drawn without a label where that is empty. */
  connect({ label, ...edge }: Edge): void {
    this.edges.push({ ...edge, label: label && chartText(label) });
  }

  /** The chart; several, an empty line between them, where it is more than Mermaid draws in one. */
  toString(): string {
    const pages: ChartPage[] = [];
    const add = (nodes: readonly ChartNode[], edge?: Edge) => {
      if (pages.at(-1)?.add(nodes, edge)) return;
      const page = new ChartPage();
      page.add(nodes, edge);
      pages.push(page);
    };
    for (const edge of this.edges) add([edge.from, edge.to], edge);
    const connected = new Set(this.edges.flatMap(({ from, to }) => [from, to]));
    for (const node of this.nodes) if (!connected.has(node)) add([node]);
    return pages.join('\n\n');
  }
}
