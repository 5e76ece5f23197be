import { createContext, Script } from 'node:vm';
import { ExpressionError } from './expression.error.js';

const TIME_LIMIT_MS = 150;

const slot: { run: () => unknown } = { run: () => undefined };
let runSlot: (() => unknown) | undefined;

/** Whether a method searches with a regular expression, which may take exponential time. */
export function matches(owner: unknown, name: string, args: readonly unknown[]): boolean {
  if (owner instanceof RegExp || args[0] instanceof RegExp) return true;
  return name === 'match' || name === 'search';
}

/**
 * Runs a function that cannot count its own steps, and stops it after the time that SignalWire gives an expression.
 * The `vm` is used for its clock alone: what runs is a method of ours that was chosen before.
 */
export function withinTime(run: () => unknown): unknown {
  runSlot ??= slotRunner();
  slot.run = run;
  try {
    return runSlot();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new ExpressionError(`takes more than ${TIME_LIMIT_MS} ms`, { cause: error });
  }
}

function slotRunner(): () => unknown {
  const context = createContext(slot);
  const script = new Script('run()');
  return () => script.runInContext(context, { timeout: TIME_LIMIT_MS }) as unknown;
}
