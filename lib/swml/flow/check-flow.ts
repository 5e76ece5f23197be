import { soleKey } from '../check/sole-key.js';
import { Below, sectionPath, type Located } from '../path.js';
import type { Method } from '../method/method.js';
import type { Problem } from '../problem.js';
import type { StepKind } from '../schema/index.js';
import { nestedPlaces } from '../walk/nested-places.js';
import type { NestedPlace } from '../walk/nested-place.js';
import { checkExpressions, mayHoldDoubtfulText } from './expressions.js';
import { FlowReport } from './flow-report.js';
import type { FlowRule } from './flow-rules.js';
import type { FlowDocument, FlowFlavour, FlowStep, StepRule } from './flow-step.js';
import { ListPlace, StepPlace } from './place.js';
import { fallsThrough } from './reachability.js';
import { SectionFlow } from './section-flow.js';
import { STEP_RULES } from './step-rules.js';

type Sections = Readonly<Record<string, readonly object[]>>;

/**
 * Checks in one pass how the steps of a document follow each other.
 *
 * @param document A document that has passed the shape check.
 * @param ignored Rules to leave out.
 * @param longestText How many characters no text of the document exceeds, where that is known.
 */
export function checkFlow(
  document: { readonly sections: Sections },
  flavour: FlowFlavour,
  ignored: readonly FlowRule[] = [],
  longestText = Infinity,
): readonly Problem[] {
  const report = new FlowReport(ignored);
  new FlowCheck(flavour, document.sections, report).run();
  if (mayHoldDoubtfulText(flavour.name, longestText)) {
    checkExpressions(document.sections, flavour.name, report);
  }
  return report.problems;
}

const NONE: readonly never[] = [];
const NOWHERE: Located = { path: '' };

/** The pass over one document; a document inside an agent's action gets a pass of its own. */
class FlowCheck {
  private readonly document: FlowDocument;
  private readonly rules: ReadonlyMap<string, StepRule>;

  constructor(
    private readonly flavour: FlowFlavour,
    private readonly sections: Sections,
    private readonly report: FlowReport,
    private readonly base?: StepPlace,
    private readonly within: Located = NOWHERE,
  ) {
    this.rules = STEP_RULES[flavour.name];
    this.document = { flavour: flavour.name, sections, report };
  }

  run(): void {
    for (const [name, steps] of Object.entries(this.sections)) {
      const place = this.base
        ? new ListPlace(this.base, new Below(new Below(this.within, 'sections'), name))
        : new ListPlace(undefined, { path: sectionPath(name) });
      const section = new SectionFlow(name, this.report);
      if (steps.length === 0) {
        this.report.add(
          'empty-section',
          place,
          'has no steps: SignalWire refuses it; add one, such as hangup',
        );
      }
      this.walk(steps, this.flavour.name, place, section);
      section.checkJumps();
    }
  }

  /** @returns whether the end of the list can be reached. */
  private walk(
    steps: readonly object[],
    kind: StepKind,
    list: ListPlace,
    section: SectionFlow,
  ): boolean {
    const methods = this.flavour.methods(kind);
    let isReached = true;
    let isReported = false;
    for (let index = 0; index < steps.length; index++) {
      const wire = steps[index] as Record<string, unknown>;
      const method = soleKey(wire) ?? '';
      const params = wire[method];
      const place = new StepPlace(list, index, method);
      if (method === 'label') isReached = true;
      if (!isReached && !isReported) {
        isReported = true;
        const message =
          'is never reached, because a step before it does not return; remove it, or give it a label';
        this.report.add('unreachable-step', place, message);
      }
      const branches = this.visit(methods.get(method), params, place, section);
      const goesOn = fallsThrough(this.flavour.name, method, params, branches);
      if (!goesOn && !list.owner) section.checkReturn();
      isReached &&= goesOn;
    }
    return isReached;
  }

  /**
   * Applies the rule of a step's method and goes into what is nested in it. Few steps have either.
   *
   * @returns for each nested list, whether its end can be reached.
   */
  private visit(
    method: Method | undefined,
    params: unknown,
    place: StepPlace,
    section: SectionFlow,
  ): readonly boolean[] {
    if (!method) return NONE;
    const { name } = method;
    const places = nestedPlaces(method, params);
    const rule = this.rules.get(name);
    if (!rule && places.length === 0) return NONE;
    const step: FlowStep = { method: name, params, place, section, document: this.document };
    const branches: boolean[] = [];
    for (const nested of places) branches.push(this.enter(nested, step));
    rule?.(step);
    return branches;
  }

  private enter(nested: NestedPlace, step: FlowStep): boolean {
    const { holds, kind, value } = nested;
    if (holds === 'document') {
      const { sections } = value as { readonly sections: Sections };
      new FlowCheck(this.flavour, sections, this.report, step.place, nested).run();
      return true;
    }
    const list = new ListPlace(step.place, nested);
    // What the called party hears before the bridge is a script of its own.
    const isOwnScope = kind === 'confirm';
    const section = isOwnScope ? new SectionFlow(step.section.name, this.report) : step.section;
    const isReached = this.walk(value as readonly object[], kind, list, section);
    if (isOwnScope) section.checkJumps();
    return isReached;
  }
}
