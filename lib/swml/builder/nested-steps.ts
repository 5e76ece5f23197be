import { isObject } from '../check/is-object.js';
import { itemPath, propertyPath } from '../path.js';
import type { StepKind } from '../schema/index.js';
import type { Caller } from '../swml-validation.error.js';
import { nestedPlaces, type NestedPlace } from '../walk/nested-places.js';
import { callBuilder } from './call-builder.js';
import type { Placement } from './placement.js';

/** Calls the callbacks of a step and puts the steps that they add in their places. */
export class NestedSteps {
  /** The paths of the callbacks that were called. */
  readonly built = new Set<string>();

  constructor(
    private readonly placement: Placement,
    private readonly caller: Caller,
  ) {}

  /** Looks for callbacks in a step, and in the plain steps nested in it. */
  build(step: unknown, path: string): void {
    this.buildStep(this.placement.kind, step, path, this.placement.depth);
  }

  private buildStep(kind: StepKind, step: unknown, path: string, depth: number): void {
    if (!isObject(step)) return;
    for (const [name, params] of Object.entries(step)) {
      const method = this.placement.flavour.methods(kind).get(name);
      if (!method) continue;
      for (const place of nestedPlaces(method, params, propertyPath(path, name))) {
        this.buildPlace(place, depth + place.depth);
      }
    }
  }

  private buildPlace({ kind, path, value, replace }: NestedPlace, depth: number): void {
    if (typeof value === 'function') {
      this.built.add(path);
      const list = this.placement.flavour.newList({ ...this.placement, kind, path, depth });
      callBuilder(value as (steps: unknown) => unknown, list, path, this.caller);
      replace(list.steps);
    } else if (Array.isArray(value)) {
      value.forEach((step, index) => this.buildStep(kind, step, itemPath(path, index), depth + 1));
    }
  }
}
