/** How a node looks: a step, a decision, the beginning or end of something, or something elsewhere. */
export type NodeShape = 'step' | 'decision' | 'terminal' | 'elsewhere';

/** How an edge looks: what comes next, what comes back later, or what does not come back. */
export type EdgeStyle = 'next' | 'call' | 'leave';

/** Nodes that are drawn in a box with a title. */
export interface ChartGroup {
  readonly number: number;
  readonly title: string;
}

/** A step, or several that only follow each other. */
export interface ChartNode {
  readonly number: number;
  readonly shape: NodeShape;
  readonly lines: string[];
  /** The box that it stands in; none for what is outside of the document. */
  readonly group: ChartGroup | undefined;
}

/** Where a node goes on. */
export interface Edge {
  readonly from: ChartNode;
  readonly to: ChartNode;
  readonly label: string;
  readonly style: EdgeStyle;
}
