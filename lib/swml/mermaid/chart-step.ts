import { isObject } from '../check/is-object.js';
import { soleKey } from '../check/sole-key.js';
import type { FlowFlavour } from '../flow/flow-step.js';
import { fallsThrough } from '../flow/reachability.js';
import type { StepKind } from '../schema/index.js';
import type { NestedPlace } from '../walk/nested-place.js';
import { nestedPlaces } from '../walk/nested-places.js';
import type { EdgeStyle, NodeShape } from './chart-model.js';

/** The methods that go somewhere by name, and how the arrow looks. */
const DESTINATIONS: ReadonlyMap<string, EdgeStyle> = new Map([
  ['execute', 'call'],
  ['transfer', 'leave'],
]);
const DECISIONS = new Set(['switch', 'cond', 'goto']);
const TERMINALS = new Set(['label', 'hangup', 'return', 'transfer']);

/** A step of a well-formed document, as the chart sees it. */
export class ChartStep {
  readonly method: string;
  readonly params: unknown;
  /** Where further steps are nested in it. */
  readonly places: readonly NestedPlace[];
  /** The names of the functions that it offers, if it is an agent. */
  readonly functions: readonly string[];
  /** Whether the next step can come without any of the nested ones. */
  readonly goesOn: boolean;

  constructor(wire: object, kind: StepKind, flavour: FlowFlavour) {
    this.method = soleKey(wire) ?? '';
    this.params = (wire as Record<string, unknown>)[this.method];
    const description = flavour.methods(kind).get(this.method);
    this.places = description ? nestedPlaces(description, this.params) : [];
    this.functions = functionsOf(this.params);
    const { method, params, places } = this;
    const nowhere = places.map(() => false);
    this.goesOn = fallsThrough(flavour.name, method, params, nowhere);
  }

  /** Whether it leads to the next step and to nothing else. */
  get isPlain(): boolean {
    const { functions, goesOn, method, places } = this;
    const isSpecial = method === 'label' || method === 'goto' || this.departure !== undefined;
    return goesOn && places.length === 0 && functions.length === 0 && !isSpecial;
  }

  /** Whether its branches are alternatives to each other. */
  get isDecision(): boolean {
    return DECISIONS.has(this.method);
  }

  get shape(): NodeShape {
    if (this.isDecision) return 'decision';
    return TERMINALS.has(this.method) ? 'terminal' : 'step';
  }

  /** How the arrow looks to the section or document that the step goes to. */
  get departure(): EdgeStyle | undefined {
    return DESTINATIONS.get(this.method);
  }
}

function functionsOf(params: unknown): string[] {
  const swaig = isObject(params) ? params.SWAIG : undefined;
  const functions = isObject(swaig) ? swaig.functions : undefined;
  if (!Array.isArray(functions)) return [];
  return functions.filter(isObject).map(({ function: name }) => String(name));
}
