import { SwmlRuntimeError, type StepPlace } from '../swml-runtime.error.js';

/** A call is transferred this often and no more. (SWML reference, "transfer".) */
const MAX_TRANSFERS = 32;

/** SignalWire does not publish how deep `execute` may nest. */
const MAX_DEPTH = 50;

/** Counts what a script does, so that none runs without end. */
export class Meter {
  private steps = 0;
  private transfers = 0;

  /**
   * @param maxSteps How many steps one call or message may run.
   * @param advice What to do about it where it runs more.
   */
  constructor(
    private readonly maxSteps: number,
    private readonly advice = '',
  ) {}

  countStep(place: StepPlace): void {
    if (++this.steps > this.maxSteps) {
      const problem = `the script ran ${this.maxSteps} steps without coming to an end${this.advice}`;
      throw new SwmlRuntimeError('simulator_too_many_steps', problem, place);
    }
  }

  countTransfer(place: StepPlace): void {
    if (++this.transfers > MAX_TRANSFERS) {
      const problem = `the call was transferred more than ${MAX_TRANSFERS} times`;
      throw new SwmlRuntimeError('relay_script_too_many_transfers', problem, place);
    }
  }

  checkDepth(depth: number, place: StepPlace): void {
    if (depth > MAX_DEPTH) {
      const problem = `sections execute each other more than ${MAX_DEPTH} levels deep`;
      throw new SwmlRuntimeError('relay_script_nested_too_deep', problem, place);
    }
  }
}
