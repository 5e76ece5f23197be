import { findFunctions } from '../json/find-functions.js';
import { toPlain, type Plain } from '../json/to-plain.js';
import type { Method } from '../method/method.js';
import { itemPath, propertyPath, type Located } from '../path.js';
import { schemaProblem, type Problem } from '../problem.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import { NestedSteps } from './nested-steps.js';
import { during, type WaitingList } from './open-list.js';
import type { Placement } from './placement.js';

/** Makes one step of a list: plain data, checked, with all its callbacks called. */
export class StepMaker implements Located {
  /**
   * @param index The step's place in its list.
   * @param list That list.
   * @param caller The function whose caller is to blame for a wrong step.
   */
  constructor(
    private readonly placement: Placement,
    private readonly index: number,
    private readonly list: WaitingList,
    private readonly caller: Caller,
  ) {}

  /** The step that a call of a builder method stands for. */
  fromCall(method: Method, args: unknown[]): object {
    const { check, depth, flavour } = this.placement;
    const plain = this.copy(method.params(...args), depth);
    if (plain.problems.length > 0) this.refuseData(plain, this.pathOf(method));
    if (check && !flavour.checker.areParams(method, plain.value)) {
      this.refuse(flavour.checker.explainParams(method, plain.value, this.pathOf(method)));
    }
    // Faster than a literal with a computed key, which is made anew each time.
    const step: Record<string, unknown> = {};
    step[method.name] = plain.value;
    if (plain.functions > 0) this.callBuilders(step, plain.functions);
    return step;
  }

  /** The step that was given as it is on the wire. */
  fromWire(wire: unknown): object {
    const { check, depth, flavour, kind } = this.placement;
    const plain = this.copy(wire, depth);
    if (plain.problems.length > 0) this.refuseData(plain, this.path);
    if (check && !flavour.checker.isStep(kind, plain.value)) {
      this.refuse(flavour.checker.explainStep(kind, plain.value, this.path));
    }
    const step = plain.value as object;
    if (plain.functions > 0) this.callBuilders(step, plain.functions);
    return step;
  }

  private copy(given: unknown, depth: number): Plain {
    const plain = toPlain(given, depth);
    const { texts } = this.placement;
    texts.longest = Math.max(texts.longest, plain.longestText);
    return plain;
  }

  private callBuilders(step: object, functions: number): void {
    const nested = new NestedSteps(this.placement, this.caller);
    this.list[during](() => nested.build(step, this));
    if (nested.called === functions) return;
    const message = 'is a function; a callback may stand only where steps are nested';
    const astray = findFunctions(step, this.path);
    this.refuse(astray.map((path) => schemaProblem('not-json', path, message)));
  }

  // Paths are written only where they are needed: it takes longer than the check.
  get path(): string {
    return itemPath(this.placement.at.path, this.index);
  }

  private pathOf({ name }: Method): string {
    return propertyPath(this.path, name);
  }

  private refuseData({ problems }: Plain, path: string): never {
    this.refuse(problems.map((problemAt) => problemAt(path)));
  }

  private refuse(problems: readonly Problem[]): never {
    throw new SwmlValidationError(problems, this.caller);
  }
}
