import { nameOf } from '../../../sending/url-name.js';
import type { CallStep } from '../../call/call-session.js';
import type { NetworkReply } from '../../call/network.js';
import { isTransportError, keepReply, savedHeaders } from '../shared/reply-variables.js';
import { requestContent } from '../shared/request-content.js';

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
      ...requestContent(params.value('headers'), params.value('body')),
      signed: 'none',
    });
  } catch (error) {
    if (!isTransportError(error)) throw error;
    step.warn('relay_script_method_execute_failed', error.message);
  }
  const isSuccess = keepReply(world.vars, reply, params.flag('save_variables'));
  if (reply) world.vars.request_response_headers = savedHeaders(reply);
  world.vars.request_result = isSuccess ? 'success' : 'failed';
  world.vars.return_value = world.vars.request_result;
  world.stage.transcript.add(
    'webhook',
    `${method} ${nameOf(url)}: ${reply?.status ?? 'no answer'}`,
  );
}
