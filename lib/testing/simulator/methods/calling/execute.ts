import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { findDestination, paramsOf } from '../shared/destination.js';
import { runResult } from '../shared/run-result.js';

/** Runs a section or a document and comes back; then `on_return`, then `result`. */
export async function execute(step: CallStep): Promise<Control | undefined> {
  const dest = step.params.text('dest');
  const params = paramsOf(step);
  const found = await findDestination(step, dest, params);
  if (!found) {
    const problem = `there is no section ${JSON.stringify(dest)} in this document, and it is no URL`;
    return step.fail('relay_script_section_parameter_undefined', problem);
  }
  const control = await step.frame.call(found.program, found.section, params);
  // Whoever transfers or hangs up does not come back.
  if (control && control.kind !== 'return') return control;
  keepReturnValue(step, control);
  const onReturn = step.params.raw('on_return');
  const after = onReturn === undefined ? undefined : await step.block(onReturn, 'on_return');
  return after ?? runResult(step, 'return_value');
}

function keepReturnValue({ world }: CallStep, control: Control | undefined): void {
  if (control?.kind === 'return') world.vars.return_value = control.value;
  else delete world.vars.return_value;
}
