import { NotPossibleError } from '../../testing/simulator/not-possible.error.js';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import { InputError, UsageError } from '../usage.error.js';
import type { CallView } from './call-view.js';
import { deedOf, type Deed } from './deed.js';
import { isUnfinished } from './invoking.js';

/** A line of a script, read before the call is placed. */
export interface ScriptLine {
  readonly line: string;
  readonly deed: Deed;
}

/** How the simulator begins to tell of keys and words that the document does not ask for. */
const UNHEARD = 'nothing listens for ';

/**
 * Reads what `--script` says, all of it.
 *
 * @throws UsageError where there is no such command.
 */
export function parseScript(script: string): readonly ScriptLine[] {
  return linesOf(script).flatMap((line) => {
    const deed = deedIn(line);
    return deed ? [{ line: line.trim(), deed }] : [];
  });
}

/**
 * Does what a script says.
 *
 * @throws NotPossibleError where something cannot be done, or nothing listens for it.
 */
export async function followScript(
  call: SimulatedCall,
  script: readonly ScriptLine[],
  view: CallView,
): Promise<void> {
  for (const { line, deed } of script) {
    const before = call.entries.length;
    try {
      await deed(call, view);
    } catch (error) {
      throw error instanceof NotPossibleError ? notPossible(line, error.message, error) : error;
    }
    view.state(call);
    const unheard = call.entries.slice(before).find(isUnheard);
    if (unheard) throw notPossible(line, unheard.text);
  }
}

/** Commas part lines, but for those in the arguments of a function. */
function linesOf(script: string): readonly string[] {
  const lines: string[] = [];
  for (const piece of script.split(',')) {
    const last = lines.at(-1);
    if (last !== undefined && isUnfinished(last)) lines[lines.length - 1] = `${last},${piece}`;
    else lines.push(piece);
  }
  return lines;
}

function deedIn(line: string): Deed | undefined {
  try {
    return deedOf(line);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`--script: ${error.message}`) : error;
  }
}

function isUnheard({ kind, text }: SimulatedCall['entries'][number]): boolean {
  return kind === 'warning' && text.startsWith(UNHEARD);
}

function notPossible(line: string, why: string, cause?: Error): NotPossibleError {
  return new NotPossibleError(`--script: ${line} is not possible: ${why}`, { cause });
}
