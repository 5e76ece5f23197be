import { show } from '../check/explain/wording.js';
import type { Method } from '../method/method.js';
import { schemaProblem, type SchemaRule } from '../problem.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import type { Build } from './build.js';
import { callerOf } from './caller-of.js';
import { callBuilder } from './call-builder.js';
import { add, addAll, close, during } from './open-list.js';
import type { Placement } from './placement.js';
import { StepMaker } from './step-maker.js';

const BUSY =
  'is waiting for a callback, which must add its steps to the builder that it was given, not to the one outside';
const CLOSED = 'is complete, as its callback has returned; add the steps before it returns';

/** A list of steps under construction. `Step` is what one step looks like on the wire. */
export class StepList<Step = unknown> {
  readonly #steps: Step[] = [];
  readonly #placement: Placement;
  /** Why no step can be added at the moment, if so. */
  #obstacle: string | undefined;

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
    return this[addAll](steps, callerOf(this, 'append'));
  }

  /** @internal */
  [addAll](steps: readonly Step[] | StepList<Step>, caller: Caller): this {
    const added: unknown = steps instanceof StepList ? steps.steps : steps;
    if (!Array.isArray(added)) {
      const message = `takes a list of steps or another document, not ${show(added)}; from(…) makes a document of a plain one`;
      this.#refuse('wrong-type', message, caller);
    }
    // All of them are made before one is added: a wrong one leaves the list as it was.
    const made = Array.from(
      added,
      (step, ahead) => this.#maker(caller, ahead).fromWire(step) as Step,
    );
    for (const step of made) this.#steps.push(step);
    return this;
  }

  /**
   * Calls `build` with this list if the condition holds: now, in your own process. For a decision
   * that SignalWire makes during the call, use `cond` or `switch`.
   */
  when(condition: unknown, build: Build<this, StepList<Step>>): this {
    if (condition) callBuilder<this>(build, this, this.#placement.at, callerOf(this, 'when'));
    return this;
  }

  /** @internal */
  [add](method: Method, args: unknown[], caller: Caller): this {
    this.#steps.push(this.#maker(caller).fromCall(method, args) as Step);
    return this;
  }

  /** @internal */
  [close](): void {
    this.#obstacle = CLOSED;
  }

  /** @internal */
  [during](callbacks: () => void): void {
    const before = this.#obstacle;
    this.#obstacle = BUSY;
    try {
      callbacks();
    } finally {
      this.#obstacle = before;
    }
  }

  #maker(caller: Caller, ahead = 0): StepMaker {
    if (this.#obstacle !== undefined) this.#refuse('misplaced-step', this.#obstacle, caller);
    return new StepMaker(this.#placement, this.#steps.length + ahead, this, caller);
  }

  #refuse(rule: SchemaRule, message: string, caller: Caller): never {
    throw new SwmlValidationError([schemaProblem(rule, this.#placement.at.path, message)], caller);
  }
}
