import { isObject } from '../../../../swml/check/is-object.js';
import type { Control } from '../../engine/control.js';
import type { MessageStep } from '../../message/message-session.js';

/** Runs a section of this document and comes back. */
export async function execute(step: MessageStep): Promise<Control | undefined> {
  const { program } = step.frame;
  const dest = step.params.text('dest');
  if (!Object.hasOwn(program.sections, dest)) {
    const problem = `there is no section ${JSON.stringify(dest)} in this document`;
    return step.fail('swml_section_not_found', problem);
  }
  const params = step.params.value('params');
  const control = await step.frame.call(program, dest, isObject(params) ? params : {});
  if (control && control.kind !== 'return') return control;
  if (control?.value === undefined) delete step.world.vars.return_value;
  else step.world.vars.return_value = control.value;
  return undefined;
}
