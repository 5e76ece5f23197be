import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { findDestination, paramsOf } from '../shared/destination.js';

/** Goes on in a section or a document and never comes back. */
export async function transfer(step: CallStep): Promise<Control> {
  const dest = step.params.text('dest');
  const params = paramsOf(step);
  step.world.meter.countTransfer(step);
  const found = await findDestination(step, dest, params);
  if (!found) {
    const problem = `${JSON.stringify(dest)} is neither a section of this document nor a URL`;
    return step.fail('relay_script_parse_error', problem);
  }
  return { kind: 'transfer', ...found, params };
}
