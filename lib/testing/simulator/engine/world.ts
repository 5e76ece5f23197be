import type { Coverage } from '../covered/coverage.js';
import type { Scope } from '../expressions/scope.js';
import type { StepPlace, SwmlRuntimeCode } from '../swml-runtime.error.js';
import type { Values } from './control.js';
import type { Meter } from './meter.js';

/** What a script runs in: a call or a message. */
export interface World {
  readonly meter: Meter;
  readonly coverage: Coverage;
  /** The variables of the script, which steps may set. */
  readonly vars: Record<string, unknown>;
  /** What expressions see while a section has these parameters. */
  scope(params: Values): Scope;
  /**
   * A step begins.
   *
   * @throws Error where it must not, because nobody is there any more.
   */
  began(place: StepPlace): void;
  /** Something went wrong that SignalWire reports, without ending the script. */
  warn(code: SwmlRuntimeCode, message: string, place: StepPlace): void;
}
