import { soleKey } from '../check/sole-key.js';
import type { FlowFlavour } from '../flow/flow-step.js';
import { fallsThrough } from '../flow/reachability.js';
import type { StepKind } from '../schema/index.js';
import type { NestedPlace } from '../walk/nested-place.js';
import { nestedPlaces } from '../walk/nested-places.js';
import { branchLabel } from './branch-label.js';
import type { Chart, EdgeStyle } from './chart.js';
import { agentFunctions } from './agent-functions.js';
import { summarize } from './summary.js';

/** Sections by name, as in a document. */
export type Sections = Readonly<Record<string, readonly object[]>>;

/** An arrow whose end is not drawn yet: it goes to whatever comes next. */
interface LooseEnd {
  readonly from: string;
  readonly label: string;
  readonly style: EdgeStyle;
}

interface Jump extends LooseEnd {
  readonly target: string;
}

/** The methods that go somewhere by name, and how the arrow looks. */
const DESTINATIONS: Readonly<Record<string, EdgeStyle>> = { execute: 'call', transfer: 'leave' };
const DECISIONS = new Set(['switch', 'cond', 'goto']);
const ENDS = new Set(['hangup', 'return', 'transfer']);

/** Draws the sections of one document; a document inside of it is drawn by another one of these. */
export class SectionsDrawing {
  private readonly entries = new Map<string, string>();
  private readonly departures: Jump[] = [];
  private labels = new Map<string, string>();
  private jumps: Jump[] = [];

  constructor(
    private readonly chart: Chart,
    private readonly sections: Sections,
    private readonly flavour: FlowFlavour,
    private readonly title = (section: string): string => section,
  ) {}

  /** @returns the node where the document begins. */
  draw(): string | undefined {
    const embedded: (() => void)[] = [];
    for (const [name, steps] of Object.entries(this.sections)) {
      this.chart.beginGroup(this.title(name));
      const entry = this.chart.addNode('terminal', name);
      this.entries.set(name, entry);
      this.labels = new Map();
      this.jumps = [];
      this.drawList(
        steps,
        this.flavour.name,
        [{ from: entry, label: '', style: 'next' }],
        embedded,
      );
      for (const jump of this.jumps) this.arrive(jump, this.labels.get(jump.target));
    }
    for (const departure of this.departures)
      this.arrive(departure, this.entries.get(departure.target));
    // Boxes do not nest: documents inside of this one come after it.
    for (const drawEmbedded of embedded) drawEmbedded();
    return this.entries.get('main');
  }

  /** @returns the arrows that lead out of the end of the list. */
  private drawList(
    steps: readonly object[],
    kind: StepKind,
    from: readonly LooseEnd[],
    embedded: (() => void)[],
  ): readonly LooseEnd[] {
    let loose = from;
    let block: string | undefined;
    for (const wire of steps) {
      const method = soleKey(wire) ?? '';
      const params = (wire as Record<string, unknown>)[method];
      const description = this.flavour.methods(kind).get(method);
      const places = description ? nestedPlaces(description, params, '') : [];
      const isPlain = places.length === 0 && !this.isJunction(method);
      if (isPlain && block !== undefined && !agentFunctions(params).length) {
        this.chart.addLine(block, summarize(method, params));
        continue;
      }
      const node = this.addStep(method, params, loose);
      block = isPlain ? node : undefined;
      loose = this.leave(node, method, params, places, embedded);
    }
    return loose;
  }

  private isJunction(method: string): boolean {
    return (
      method === 'label' || DECISIONS.has(method) || method in DESTINATIONS || ENDS.has(method)
    );
  }

  private addStep(method: string, params: unknown, from: readonly LooseEnd[]): string {
    const shape = DECISIONS.has(method)
      ? 'decision'
      : method === 'label' || ENDS.has(method)
        ? 'terminal'
        : 'step';
    const node = this.chart.addNode(shape, summarize(method, params));
    for (const end of from) this.chart.connect({ ...end, to: node });
    if (method === 'label') this.labels.set(String(params), node);
    return node;
  }

  /** Draws what a step leads to and returns the arrows to the step after it. */
  private leave(
    node: string,
    method: string,
    params: unknown,
    places: readonly NestedPlace[],
    embedded: (() => void)[],
  ): LooseEnd[] {
    this.depart(node, method, params);
    for (const name of agentFunctions(params)) {
      const to = this.chart.addNode('elsewhere', name);
      this.chart.connect({ from: node, to, label: 'SWAIG', style: 'call' });
    }
    const loose: LooseEnd[] = [];
    const reached = places.map((place) => {
      if (place.holds === 'document') {
        embedded.push(() => this.drawEmbedded(node, place));
        return true;
      }
      const label = branchLabel(params, place.path);
      const steps = place.value as readonly object[];
      const style = place.kind === 'confirm' ? 'call' : 'next';
      const ends = this.drawList(steps, place.kind, [{ from: node, label, style }], embedded);
      if (style === 'next') loose.push(...ends);
      return ends.length > 0;
    });
    const step = { method, params, document: { flavour: this.flavour.name } };
    const hasBranches = reached.length > 0 && DECISIONS.has(method);
    const isExhausted =
      hasBranches &&
      !fallsThrough(
        step,
        reached.map(() => false),
      );
    if (!isExhausted && fallsThrough(step, reached)) {
      loose.push({ from: node, label: hasBranches ? 'otherwise' : '', style: 'next' });
    }
    return loose;
  }

  /** Notes where `goto`, `execute` and `transfer` lead; it may not be drawn yet. */
  private depart(from: string, method: string, params: unknown): void {
    if (method === 'goto') {
      const { label: target, when } = params as { readonly label: string; readonly when?: string };
      this.jumps.push({ from, target, label: when ?? 'jump', style: 'next' });
    }
    const style = DESTINATIONS[method];
    if (style === undefined) return;
    const target = typeof params === 'string' ? params : (params as { readonly dest: string }).dest;
    this.departures.push({ from, target, label: '', style });
  }

  private arrive({ from, label, style, target }: Jump, node: string | undefined): void {
    const to = node ?? this.chart.addElsewhere(target);
    this.chart.connect({ from, to, label, style });
  }

  private drawEmbedded(from: string, { path, value }: NestedPlace): void {
    const { sections } = value as { readonly sections: Sections };
    const name = path.replace(/^\./, '');
    const drawing = new SectionsDrawing(
      this.chart,
      sections,
      this.flavour,
      (section) => `${name}: ${section}`,
    );
    const to = drawing.draw();
    if (to !== undefined) this.chart.connect({ from, to, label: 'SWML', style: 'call' });
  }
}
