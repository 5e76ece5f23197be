import { CallSession, type CallStep } from '../../call/call-session.js';
import { LegGone } from '../../call/leg-gone.js';
import type { Control } from '../../engine/control.js';
import type { RawStep } from '../../engine/program.js';
import { childPath } from '../../../../swml/path.js';
import type { Target } from './targets.js';

/**
 * Runs the `confirm` script on a phone that answered. The reference does not say what makes it take the call: here,
 * coming to the end does; hanging up, or not being done in time, does not.
 */
export async function confirms(step: CallStep, target: Target): Promise<boolean> {
  const confirm = target.params.raw('confirm');
  if (confirm === undefined) return true;
  const { stage, now } = step.world;
  const timeout = target.params.number('confirm_timeout', target.params.number('timeout', 60));
  const session = new CallSession(stage, target.leg, now + timeout * 1000);
  try {
    const control = await runConfirm(step, session, target);
    return control?.kind !== 'end';
  } catch (error) {
    if (error instanceof LegGone && error.leg === target.leg) return false;
    throw error;
  }
}

async function runConfirm(
  step: CallStep,
  session: CallSession,
  { params, confirmAt }: Target,
): Promise<Control | undefined> {
  const frame = step.frame.within(session);
  const confirm = params.raw('confirm');
  if (Array.isArray(confirm)) {
    const path = confirmAt.reduce(childPath, step.path);
    return frame.runBlock(confirm as readonly RawStep[], path);
  }
  const { loader, transcript } = session.stage;
  const payload = session.payload({});
  const url = params.text('confirm');
  return frame.run(await loader.fetch({ url, payload, flavour: 'calling', transcript }, step));
}
