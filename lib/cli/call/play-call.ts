import { NotPossibleError } from '../../testing/simulator/not-possible.error.js';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import { SwmlRuntimeError } from '../../testing/simulator/swml-runtime.error.js';
import { EXIT, type ExitCode } from '../exit-code.js';

/** What came of a call. */
export interface CallOutcome {
  readonly code: ExitCode;
  /** `undefined` where it broke off before anybody could do anything. */
  readonly call?: SimulatedCall;
  /** What broke it off, or could not be done. */
  readonly error?: Error;
}

/**
 * Plays a call to its end, which is that the caller hangs up where nothing else ends it.
 *
 * @param dial Places the call.
 * @param talk What is done in it.
 */
export async function playCall(
  dial: () => Promise<SimulatedCall>,
  talk: (call: SimulatedCall) => Promise<ExitCode>,
): Promise<CallOutcome> {
  let call: SimulatedCall | undefined;
  let code = EXIT.ok as ExitCode;
  const broken = await failureOf(async () => {
    call = await dial();
    code = await talk(call);
  });
  const isLeft = code === EXIT.interrupted && call !== undefined && !isIdle(call);
  const unfinished = isLeft ? undefined : await failureOf(async () => finish(call));
  const error = broken ?? unfinished ?? call?.error;
  return { code: error ? EXIT.problems : code, call, error };
}

/** Whether nothing is under way that whoever pressed Ctrl-C would have to wait for, such as a fetch. */
function isIdle({ state, waitingFor }: SimulatedCall): boolean {
  return state === 'ended' || waitingFor !== undefined;
}

async function finish(call: SimulatedCall | undefined): Promise<void> {
  if (call && call.state !== 'ended') await call.hangup();
  await call?.settled();
}

/** What a call may come to; anything else is thrown. */
async function failureOf(happens: () => Promise<void>): Promise<Error | undefined> {
  try {
    await happens();
    return undefined;
  } catch (error) {
    if (error instanceof SwmlRuntimeError || error instanceof NotPossibleError) return error;
    throw error;
  }
}
