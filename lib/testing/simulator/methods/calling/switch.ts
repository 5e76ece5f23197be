import type { CallStep } from '../../call/call-session.js';
import { asText } from '../../expressions/as-text.js';
import { runSwitch, type Choices } from '../shared/branches.js';

/**
 * Runs the steps for the value of a variable. Without a case or default that fits, SignalWire's reference names an error and
 * its examples go on: the script goes on here, with a warning.
 */
function switchMethod(step: CallStep) {
  const variable = step.params.text('variable');
  const found = step.evaluate(variable);
  if (found === undefined) {
    const problem = `there is nothing named ${variable}`;
    step.warn('relay_script_method_parameter_invalid_value', problem);
  }
  const value = asText(found);
  return runSwitch(step, step.raw as Choices, value, () => {
    const problem = `no case for ${variable} = ${JSON.stringify(value)}, and no default`;
    step.warn('relay_script_method_no_matching_condition', problem);
    return undefined;
  });
}

export { switchMethod as switch };
