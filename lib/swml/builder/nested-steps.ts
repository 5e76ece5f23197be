import { isObject } from '../check/is-object.js';
import { Below, type Located } from '../path.js';
import type { StepKind } from '../schema/index.js';
import type { Caller } from '../swml-validation.error.js';
import type { NestedPlace } from '../walk/nested-place.js';
import { nestedPlaces } from '../walk/nested-places.js';
import { callBuilder } from './call-builder.js';
import { close } from './open-list.js';
import type { Placement } from './placement.js';

/** Calls the callbacks of a step and puts the steps that they add in their places. */
export class NestedSteps {
  /** How many callbacks were called. */
  called = 0;

  constructor(
    private readonly placement: Placement,
    private readonly caller: Caller,
  ) {}

  /** Looks for callbacks in a step, and in the plain steps nested in it. */
  build(step: unknown, at: Located): void {
    this.buildStep(this.placement.kind, step, at, this.placement.depth);
  }

  private buildStep(kind: StepKind, step: unknown, at: Located, depth: number): void {
    if (!isObject(step)) return;
    const methods = this.placement.flavour.methods(kind);
    for (const name of Object.keys(step)) {
      const method = methods.get(name);
      if (!method) continue;
      for (const place of nestedPlaces(method, step[name], new Below(at, name))) {
        this.buildPlace(place, depth + place.depth);
      }
    }
  }

  private buildPlace(place: NestedPlace, depth: number): void {
    const { kind, value } = place;
    if (typeof value === 'function') {
      this.called++;
      const { flavour, check, texts } = this.placement;
      const list = flavour.newList({ flavour, kind, at: place, depth, check, texts });
      callBuilder(value as (steps: unknown) => unknown, list, place, this.caller);
      list[close]();
      place.replace(list.steps);
    } else if (place.holds === 'document') {
      this.buildSections(kind, value, place, depth);
    } else {
      this.buildSteps(kind, value, place, depth);
    }
  }

  private buildSections(kind: StepKind, document: unknown, at: Located, depth: number): void {
    if (!isObject(document) || !isObject(document.sections)) return;
    const sections = new Below(at, 'sections');
    for (const [name, steps] of Object.entries(document.sections)) {
      this.buildSteps(kind, steps, new Below(sections, name), depth + 2);
    }
  }

  private buildSteps(kind: StepKind, steps: unknown, at: Located, depth: number): void {
    if (!Array.isArray(steps)) return;
    steps.forEach((step, index) => this.buildStep(kind, step, new Below(at, index), depth + 1));
  }
}
