import { childPath } from '../../../swml/path.js';
import { evaluate } from '../expressions/evaluate.js';
import { expandDeep } from '../expressions/expand.js';
import { ExpressionError } from '../expressions/expression.error.js';
import { isPath } from '../expressions/path.js';
import { SwmlRuntimeError, type StepPlace, type SwmlRuntimeCode } from '../swml-runtime.error.js';
import type { Control } from './control.js';
import type { RawStep } from './program.js';
import type { StepFrame } from './step-frame.js';
import { StepParams } from './step-params.js';
import type { World } from './world.js';

/** A step while it runs. */
export class Step<W extends World = World> implements StepPlace {
  readonly params: StepParams;

  /**
   * @param raw What stands under the method's name.
   * @param path Where it stands, such as `main[2].play`.
   */
  constructor(
    readonly frame: StepFrame<W>,
    readonly method: string,
    readonly raw: unknown,
    readonly path: string,
  ) {
    this.params = new StepParams(raw, (value) => this.expand(value));
  }

  get world(): W {
    return this.frame.world;
  }

  get document(): string {
    return this.frame.program.name;
  }

  /** Replaces the placeholders of a value. One that cannot be evaluated leaves nothing, and a warning. */
  expand(value: unknown): unknown {
    const openers = this.frame.program.flavour === 'calling' ? '$%' : '%';
    try {
      return expandDeep(value, { openers, resolve: (source) => this.resolve(source) });
    } catch (error) {
      throw this.evaluationError('it', error);
    }
  }

  /**
   * The value of a bare expression, as in `when`.
   *
   * @throws SwmlRuntimeError where it cannot be evaluated.
   */
  evaluate(source: string): unknown {
    try {
      return evaluate(source, this.frame.scope());
    } catch (error) {
      throw this.evaluationError(nameOf(source), error);
    }
  }

  /** Runs steps that stand inside this one. */
  block(steps: unknown, ...keys: readonly (string | number)[]): Promise<Control | undefined> {
    return this.frame.runBlock(steps as readonly RawStep[], keys.reduce(childPath, this.path));
  }

  warn(code: SwmlRuntimeCode, message: string): void {
    this.world.warn(code, message, this);
  }

  fail(code: SwmlRuntimeCode, problem: string): never {
    throw new SwmlRuntimeError(code, problem, this);
  }

  private resolve(source: string): unknown {
    try {
      // In messages a placeholder is a path and nothing else.
      if (this.frame.program.flavour === 'messaging' && !isPath(source)) return '';
      return evaluate(source, this.frame.scope()) ?? '';
    } catch (error) {
      this.warn('relay_script_js_eval_error', this.evaluationError(nameOf(source), error).message);
      return '';
    }
  }

  private evaluationError(what: string, error: unknown): SwmlRuntimeError {
    if (!(error instanceof ExpressionError)) throw error;
    const problem = `${what} ${error.message}`;
    return new SwmlRuntimeError('relay_script_js_eval_error', problem, this, { cause: error });
  }
}

function nameOf(source: string): string {
  return `the expression ${JSON.stringify(source)}`;
}
