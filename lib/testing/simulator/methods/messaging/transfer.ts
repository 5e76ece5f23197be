import { isObject } from '../../../../swml/check/is-object.js';
import type { Control } from '../../engine/control.js';
import type { MessageStep } from '../../message/message-session.js';
import { SwmlRuntimeError } from '../../swml-runtime.error.js';

/** Goes on with another document and never comes back. */
export async function transfer(step: MessageStep): Promise<Control> {
  const url = step.params.text('dest');
  if (url === '') return step.fail('swml_transfer_failed', 'there is no URL to transfer to');
  const given = step.params.value('params');
  const params = isObject(given) ? given : {};
  step.world.meter.countTransfer(step);
  const { loader, message, transcript } = step.world.stage;
  const payload = { message, vars: step.world.vars, params };
  const method = step.params.text('method', 'POST');
  try {
    const request = { url, payload, method, flavour: 'messaging', transcript } as const;
    const program = await loader.fetch(request, step);
    transcript.add('webhook', `${step.path}: document fetched from ${program.name}`);
    return { kind: 'transfer', program, section: 'main', params };
  } catch (error) {
    if (!(error instanceof SwmlRuntimeError)) throw error;
    throw transferError(error);
  }
}

/** The codes of a transfer are its own. */
function transferError(error: SwmlRuntimeError): SwmlRuntimeError {
  if (error.code === 'simulator_fetch_refused') return error;
  const isFetch = error.code === 'http_retrieval_error';
  const code = isFetch ? 'swml_transfer_fetch_failed' : 'swml_transfer_document_invalid';
  return new SwmlRuntimeError(code, error.problem, error, { cause: error });
}
