import { isObject } from '../../../../swml/check/is-object.js';
import { timestampAt } from '../../call/status-envelope.js';
import { signatureFor } from '../../call/status-callbacks.js';
import type { Values } from '../../engine/control.js';
import { listOf, objectOf, type Agent } from './agent.js';
import { runDataMap } from './data-map.js';
import { functionRequest } from './function-request.js';

/** What came of a function call. */
export interface FunctionResult {
  /** What the model reads. */
  readonly response: unknown;
  /** What the call is told to do. */
  readonly actions: readonly Values[];
}

/**
 * Calls a function as the model would: at its URL, or by its data map.
 *
 * @throws Error where the agent has no such function.
 */
export async function invokeFunction(
  agent: Agent,
  name: string,
  args: Values,
): Promise<FunctionResult> {
  const definition = agent.functionNamed(name);
  const { transcript } = agent.step.world.stage;
  const url = agent.webHookOf(definition);
  const dataMap = definition.data_map;
  transcript.add('webhook', `the agent calls ${name}(${JSON.stringify(args)})`);
  const reply =
    dataMap === undefined
      ? await askServer(agent, url, functionRequest(agent, definition, args))
      : await runDataMap(agent, definition, objectOf(dataMap), args);
  const { response, action } = objectOf(reply);
  const result = { response: response ?? '', actions: listOf(action).map(objectOf) };
  transcript.add('webhook', `the agent reads ${JSON.stringify(result.response)}`);
  agent.swaigLog.push({
    command_name: name,
    command_arg: JSON.stringify(args),
    epoch_time: Math.floor(timestampAt(agent.step.world.now)),
    ...(isObject(reply) && { post_response: reply }),
  });
  return result;
}

async function askServer(agent: Agent, url: string | undefined, body: unknown): Promise<unknown> {
  if (url === undefined) throw new Error('The function has neither web_hook_url nor data_map');
  const { network } = agent.step.world.stage;
  const reply = await network.send({ url, body, signed: signatureFor(url) });
  if (reply.status < 200 || reply.status > 299) {
    throw new Error(`The function answered ${reply.status}: ${reply.body.slice(0, 200)}`);
  }
  try {
    return JSON.parse(reply.body || '{}') as unknown;
  } catch (error) {
    throw new Error(`The function answered no JSON: ${reply.body.slice(0, 200)}`, { cause: error });
  }
}
