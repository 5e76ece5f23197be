import type { Scope } from '../expressions/scope.js';
import type { Control, Values } from './control.js';
import type { Program, RawStep } from './program.js';
import type { World } from './world.js';

/** The section that a step runs in, as the step sees it. */
export interface StepFrame<W extends World> {
  readonly world: W;
  readonly program: Program;
  readonly params: Values;
  scope(): Scope;
  /** How often a jump was made before; counts this one. */
  countJump(goto: unknown): number;
  /** Runs steps in this section: its labels, its parameters. */
  runBlock(steps: readonly RawStep[], path: string): Promise<Control | undefined>;
  /** Runs another section and comes back. */
  call(program: Program, section: string, params: Values): Promise<Control | undefined>;
  /** Runs a document, and every one that it transfers to, and comes back. */
  run(program: Program, params?: Values): Promise<Control | undefined>;
  /** The same document for another world, without parameters. */
  within(world: W): StepFrame<W>;
}
