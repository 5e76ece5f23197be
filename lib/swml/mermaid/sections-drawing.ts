import type { FlowFlavour } from '../flow/flow-step.js';
import type { StepKind } from '../schema/index.js';
import type { NestedPlace } from '../walk/nested-place.js';
import { branchLabel } from './branch-label.js';
import type { Chart } from './chart.js';
import type { ChartNode, EdgeStyle } from './chart-model.js';
import { ChartStep } from './chart-step.js';
import { summarize } from './summary.js';

/** Sections by name, as in a document. */
export type Sections = Readonly<Record<string, readonly object[]>>;

/** An arrow whose end is not drawn yet: it goes to whatever comes next. */
interface LooseEnd {
  readonly from: ChartNode;
  readonly label: string;
  readonly style: EdgeStyle;
}

interface Jump extends LooseEnd {
  readonly target: string;
}

/** A chart has room for so many lines in a box; the steps after them get another one. */
const MAX_LINES = 20;

/** Draws the sections of one document; a document inside of it is drawn by another one of these. */
export class SectionsDrawing {
  private readonly entries = new Map<string, ChartNode>();
  private readonly elsewhere = new Map<string, ChartNode>();
  private readonly departures: Jump[] = [];
  private readonly embedded: (() => void)[] = [];
  private labels = new Map<string, ChartNode>();
  private jumps: Jump[] = [];

  constructor(
    private readonly chart: Chart,
    private readonly sections: Sections,
    private readonly flavour: FlowFlavour,
    private readonly title = (section: string): string => section,
  ) {}

  /** @returns the node where the document begins. */
  draw(): ChartNode | undefined {
    for (const [name, steps] of Object.entries(this.sections)) {
      this.chart.beginGroup(this.title(name));
      const from = this.chart.addNode('terminal', name);
      this.entries.set(name, from);
      this.inScope(() =>
        this.drawList(steps, this.flavour.name, [{ from, label: '', style: 'next' }]),
      );
    }
    for (const departure of this.departures) this.arrive(departure, this.entries);
    // Boxes do not nest: documents inside of this one come after it.
    for (const drawEmbedded of this.embedded) drawEmbedded();
    return this.entries.get('main');
  }

  /** Draws steps whose labels are their own. */
  private inScope(draw: () => void): void {
    const { labels, jumps } = this;
    this.labels = new Map();
    this.jumps = [];
    draw();
    for (const jump of this.jumps) this.arrive(jump, this.labels);
    this.labels = labels;
    this.jumps = jumps;
  }

  /** @returns the arrows that lead out of the end of the list. */
  private drawList(
    steps: readonly object[],
    kind: StepKind,
    from: readonly LooseEnd[],
  ): readonly LooseEnd[] {
    let loose = from;
    let block: ChartNode | undefined;
    for (const wire of steps) {
      const step = new ChartStep(wire, kind, this.flavour);
      if (step.isPlain && block && block.lines.length < MAX_LINES) {
        this.chart.addLine(block, summarize(step));
        continue;
      }
      const node = this.addStep(step, loose);
      block = step.isPlain ? node : undefined;
      loose = this.leave(node, step);
    }
    return loose;
  }

  private addStep(step: ChartStep, from: readonly LooseEnd[]): ChartNode {
    const node = this.chart.addNode(step.shape, summarize(step));
    for (const end of from) this.chart.connect({ ...end, to: node });
    if (step.method === 'label') this.labels.set(String(step.params), node);
    return node;
  }

  /** Draws what a step leads to and returns the arrows to the step after it. */
  private leave(from: ChartNode, step: ChartStep): LooseEnd[] {
    this.depart(from, step);
    for (const name of step.functions) {
      const to = this.chart.addNode('elsewhere', name);
      this.chart.connect({ from, to, label: 'SWAIG', style: 'call' });
    }
    const loose = step.places.flatMap((place) => this.enter(from, place));
    if (!step.goesOn) return loose;
    const label = step.places.length > 0 && step.isDecision ? 'otherwise' : '';
    return [...loose, { from, label, style: 'next' }];
  }

  /** @returns the arrows that lead out of nested steps. */
  private enter(from: ChartNode, place: NestedPlace): readonly LooseEnd[] {
    if (place.holds === 'document') {
      this.embedded.push(() => this.drawEmbedded(from, place));
      return [];
    }
    const steps = place.value as readonly object[];
    const label = branchLabel(place);
    if (place.kind !== 'confirm') {
      return this.drawList(steps, place.kind, [{ from, label, style: 'next' }]);
    }
    // What the called party hears is a script of its own, and the caller's goes on without it.
    this.inScope(() => this.drawList(steps, place.kind, [{ from, label, style: 'call' }]));
    return [];
  }

  /** Notes where `goto`, `execute` and `transfer` lead; it may not be drawn yet. */
  private depart(from: ChartNode, { departure, method, params }: ChartStep): void {
    if (method === 'goto') {
      const { label: target, when } = params as { readonly label: string; readonly when?: string };
      this.jumps.push({ from, target, label: when ?? 'jump', style: 'next' });
    }
    if (departure === undefined) return;
    const target = typeof params === 'string' ? params : (params as { readonly dest: string }).dest;
    this.departures.push({ from, target, label: '', style: departure });
  }

  private arrive({ target, ...edge }: Jump, targets: ReadonlyMap<string, ChartNode>): void {
    this.chart.connect({ ...edge, to: targets.get(target) ?? this.nodeElsewhere(target) });
  }

  private nodeElsewhere(target: string): ChartNode {
    let node = this.elsewhere.get(target);
    if (!node) {
      node = this.chart.addElsewhere(target);
      this.elsewhere.set(target, node);
    }
    return node;
  }

  private drawEmbedded(from: ChartNode, { path, value }: NestedPlace): void {
    const { sections } = value as { readonly sections: Sections };
    const name = path.replace(/^\./, '');
    const title = (section: string): string => `${section} of ${this.title(name)}`;
    const to = new SectionsDrawing(this.chart, sections, this.flavour, title).draw();
    if (to !== undefined) this.chart.connect({ from, to, label: 'SWML', style: 'call' });
  }
}
