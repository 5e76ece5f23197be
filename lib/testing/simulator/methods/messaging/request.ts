import { nameOf } from '../../../sending/url-name.js';
import type { NetworkReply } from '../../call/network.js';
import type { MessageStep } from '../../message/message-session.js';
import { isTransportError, savedBody, textValues } from '../shared/reply-variables.js';

/** A document may make this many requests; the next one is left out. (Messaging SWML reference, "request".) */
const MAX_REQUESTS = 10;

/** Makes a signed HTTP request, to the application or to a handler of the test. Whatever comes of it, the next step follows. */
export async function request(step: MessageStep): Promise<void> {
  const { world, params } = step;
  const url = params.text('url');
  if (url === '') step.fail('swml_request_url_required', 'there is no URL to ask');
  if (++world.requests > MAX_REQUESTS) {
    world.vars.request_result = 'limit_exceeded';
    delete world.vars.request_response_code;
    delete world.vars.request_response_body;
    return;
  }
  const method = params.text('method', 'POST');
  const headers = textValues(params.value('headers'));
  try {
    const body = params.value('body');
    const reply = await world.stage.network.send({ url, method, headers, body, signed: 'message' });
    keepReply(step, reply);
    world.stage.transcript.add('webhook', `${method} ${nameOf(url)}: ${reply.status}`);
  } catch (error) {
    if (!isTransportError(error)) throw error;
    world.vars.request_result = /did not answer within/.test(error.message) ? 'timeout' : 'failed';
    world.stage.transcript.add('warning', `${method}: ${error.message}`);
  }
}

function keepReply({ world, params }: MessageStep, reply: NetworkReply): void {
  const success = reply.status >= 200 && reply.status <= 299;
  world.vars.request_result = success ? 'success' : 'failed';
  world.vars.request_response_code = reply.status;
  world.vars.request_response_body = savedBody(reply);
  if (!params.flag('save_variables')) return;
  try {
    world.vars.request_response = JSON.parse(reply.body) as unknown;
  } catch {
    // What is no JSON leaves no variables.
  }
}
