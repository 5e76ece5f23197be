import { isObject } from '../../../../swml/check/is-object.js';
import { asText } from '../../expressions/as-text.js';
import type { MessageStep } from '../../message/message-session.js';
import { runSwitch } from '../shared/branches.js';
import { transformed } from '../shared/transform.js';

/** Runs the steps for the value of a variable; without any that fit, the document is over. */
function switchMethod(step: MessageStep) {
  const variable = step.params.text('variable');
  const value = transformed(asText(step.evaluate(variable)), step.params.raw('transform'));
  return runSwitch(step, isObject(step.raw) ? step.raw : {}, value, () =>
    step.fail(
      'swml_switch_no_match',
      `no case for ${variable} = ${JSON.stringify(value)}, and no default`,
    ),
  );
}

export { switchMethod as switch };
