import { toPlain, type Plain } from '../json/to-plain.js';
import type { Method } from '../method/method.js';
import { itemPath } from '../path.js';
import { schemaProblem, type Problem } from '../problem.js';
import { SwmlValidationError, type Caller } from '../swml-validation.error.js';
import { NestedSteps } from './nested-steps.js';
import type { Placement } from './placement.js';

/** Makes one step of a list: plain data, checked, with all its callbacks called. */
export class StepMaker {
  private readonly path: string;

  /**
   * @param index The step's place in its list.
   * @param caller The function whose caller is to blame for a wrong step.
   */
  constructor(
    private readonly placement: Placement,
    index: number,
    private readonly caller: Caller,
  ) {
    this.path = itemPath(placement.path, index);
  }

  /** The step that a call of a builder method stands for. */
  fromCall(method: Method, args: unknown[]): object {
    const { checker } = this.placement.flavour;
    const path = `${this.path}.${method.name}`;
    const plain = this.plain(method.params(...args), path);
    if (this.placement.check && !checker.areParams(method, plain.value)) {
      this.refuse(checker.explainParams(method, plain.value, path));
    }
    return this.finish({ [method.name]: plain.value }, plain);
  }

  /** The step that was given as it is on the wire. */
  fromWire(wire: unknown): object {
    const { checker } = this.placement.flavour;
    const { kind } = this.placement;
    const plain = this.plain(wire, this.path);
    if (this.placement.check && !checker.isStep(kind, plain.value)) {
      this.refuse(checker.explainStep(kind, plain.value, this.path));
    }
    return this.finish(plain.value as object, plain);
  }

  private plain(value: unknown, path: string): Plain {
    const plain = toPlain(value, path, this.placement.depth);
    if (plain.problems.length > 0) this.refuse(plain.problems);
    return plain;
  }

  private finish(step: object, { functions }: Plain): object {
    if (functions.length === 0) return step;
    const nested = new NestedSteps(this.placement, this.caller);
    nested.build(step, this.path);
    const astray = functions.filter((path) => !nested.built.has(path));
    const message = 'is a function; a callback may stand only where steps are nested';
    if (astray.length > 0) {
      this.refuse(astray.map((path) => schemaProblem('not-json', path, message)));
    }
    return step;
  }

  private refuse(problems: readonly Problem[]): never {
    throw new SwmlValidationError(problems, this.caller);
  }
}
