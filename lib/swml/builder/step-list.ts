import { show } from '../check/explain/wording.js';
import type { Method } from '../method/method.js';
import { schemaProblem } from '../problem.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import { callerOf } from './caller-of.js';
import { callBuilder } from './call-builder.js';
import type { Placement } from './placement.js';
import { StepMaker } from './step-maker.js';

/** Adds a step of a method; for the builder methods alone. */
export const add: unique symbol = Symbol('add');

/** A list of steps under construction. `Step` is what one step looks like on the wire. */
export class StepList<Step = unknown> {
  readonly #steps: Step[] = [];
  readonly #placement: Placement;

  /** @internal */
  constructor(placement: Placement) {
    this.#placement = placement;
  }

  /** The steps so far, as on the wire. Copy them before you change anything in them. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /**
   * Adds steps that were made elsewhere: plain steps, or all steps of another list.
   *
   * @throws SwmlValidationError if one of them may not stand here.
   */
  append(steps: readonly Step[] | StepList<Step>): this {
    // A copy, so that a list may be appended to itself.
    const added = steps instanceof StepList ? [...steps.steps] : steps;
    if (!Array.isArray(added)) {
      const message = `takes a list of steps or another document, not ${show(added)}; from(…) makes a document of a plain one`;
      const problem = schemaProblem('wrong-type', this.#placement.at.path, message);
      throw new SwmlValidationError([problem], callerOf(this, 'append'));
    }
    for (const step of added) {
      this.#steps.push(this.#maker(callerOf(this, 'append')).fromWire(step) as Step);
    }
    return this;
  }

  /**
   * Calls `build` with this list if the condition holds: now, in your own process. For a decision
   * that SignalWire makes during the call, use `cond` or `switch`.
   */
  when(condition: unknown, build: (steps: this) => unknown): this {
    if (condition) callBuilder<this>(build, this, this.#placement.at, callerOf(this, 'when'));
    return this;
  }

  /** @internal */
  [add](method: Method, args: unknown[], caller: Caller): this {
    this.#steps.push(this.#maker(caller).fromCall(method, args) as Step);
    return this;
  }

  #maker(caller: Caller): StepMaker {
    return new StepMaker(this.#placement, this.#steps.length, caller);
  }
}
