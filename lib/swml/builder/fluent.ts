import type { Registry } from '../method/registry.js';
import { add } from './open-list.js';
import type { Placement } from './placement.js';
import { StepList } from './step-list.js';

/**
 * A class with one method for each description of a registry, under the registry's names.
 *
 * `Instance` is what TypeScript shall see: the registry's methods and the members of `base`.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- methods made at run time
export function fluent<Instance extends StepList, Place extends Placement = Placement>(
  base: new (placement: Place) => StepList,
  registry: Registry,
): new (placement: Place) => Instance {
  class FluentSteps extends base {}
  for (const [name, method] of Object.entries(registry)) {
    const step = function (this: StepList, ...args: unknown[]): StepList {
      return this[add](method, args, step);
    };
    Object.defineProperty(FluentSteps.prototype, name, { value: step, writable: true });
  }
  return FluentSteps as unknown as new (placement: Place) => Instance;
}
