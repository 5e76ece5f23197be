import { nameOf } from '../../../sending/url-name.js';
import type { MessageStep } from '../../message/message-session.js';
import { isTransportError, keepReply } from '../shared/reply-variables.js';
import { requestContent } from '../shared/request-content.js';

/** A document may make this many requests; the next one is left out. (Messaging SWML reference, "request".) */
const MAX_REQUESTS = 10;

/** Makes a signed HTTP request, to the application or to a handler of the test. Whatever comes of it, the next step follows. */
export async function request(step: MessageStep): Promise<void> {
  const { world, params } = step;
  const url = params.text('url');
  if (url === '') step.fail('swml_request_url_required', 'there is no URL to ask');
  if (++world.requests > MAX_REQUESTS) {
    world.vars.request_result = 'limit_exceeded';
    keepReply(world.vars, undefined, false);
    return;
  }
  const method = params.text('method', 'POST');
  const content = requestContent(params.value('headers'), params.value('body'));
  try {
    const reply = await world.stage.network.send({ url, method, ...content, signed: 'message' });
    const isSuccess = keepReply(world.vars, reply, params.flag('save_variables'));
    world.vars.request_result = isSuccess ? 'success' : 'failed';
    world.stage.transcript.add('webhook', `${method} ${nameOf(url)}: ${reply.status}`);
  } catch (error) {
    if (!isTransportError(error)) throw error;
    keepReply(world.vars, undefined, false);
    world.vars.request_result = /did not answer within/.test(error.message) ? 'timeout' : 'failed';
    world.stage.transcript.add('warning', `${method}: ${error.message}`);
  }
}
