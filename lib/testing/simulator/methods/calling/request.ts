import { nameOf } from '../../../sending/url-name.js';
import type { CallStep } from '../../call/call-session.js';
import type { NetworkReply } from '../../call/network.js';
import {
  isTransportError,
  savedBody,
  savedHeaders,
  textValues,
} from '../shared/reply-variables.js';

/** Makes an HTTP request, to the application or to a handler of the test. */
export async function request(step: CallStep): Promise<void> {
  const { world, params } = step;
  const url = params.text('url');
  const method = params.text('method', 'GET');
  world.vars.request_url = url;
  let reply: NetworkReply | undefined;
  try {
    reply = await world.stage.network.send({
      url,
      method,
      headers: textValues(params.value('headers')),
      body: params.value('body'),
      signed: 'none',
    });
  } catch (error) {
    if (!isTransportError(error)) throw error;
    step.warn('relay_script_method_execute_failed', error.message);
  }
  keepReply(step, reply);
  world.stage.transcript.add(
    'webhook',
    `${method} ${nameOf(url)}: ${reply?.status ?? 'no answer'}`,
  );
}

function keepReply({ world, params }: CallStep, reply: NetworkReply | undefined): void {
  const success = reply !== undefined && reply.status >= 200 && reply.status <= 299;
  const result = success ? 'success' : 'failed';
  world.vars.request_result = result;
  world.vars.return_value = result;
  if (!reply) return;
  world.vars.request_response_code = reply.status;
  world.vars.request_response_headers = savedHeaders(reply);
  world.vars.request_response_body = savedBody(reply);
  if (!params.flag('save_variables')) return;
  try {
    world.vars.request_response = JSON.parse(reply.body) as unknown;
  } catch {
    // What is no JSON leaves no variables.
  }
}
