import { swaigSignatureRequest } from '../../../payloads/agent-event.js';
import { nameOf } from '../../../sending/url-name.js';
import { asText } from '../../expressions/as-text.js';
import { isTransportError } from '../shared/reply-variables.js';
import { listOf, objectOf, type Agent } from './agent.js';

/** Asks the servers of `SWAIG.includes` for the functions that they have. Bedrock does not know them. */
export async function loadIncludes(agent: Agent): Promise<void> {
  if (agent.isBedrock) return;
  for (const include of listOf(agent.swaig.includes).map(objectOf)) await load(agent, include);
}

async function load(agent: Agent, include: Record<string, unknown>): Promise<void> {
  const { world } = agent.step;
  const url = String(agent.step.expand(include.url));
  const { project_id, space_id } = agent.ids;
  const meta_data = objectOf(include.meta_data);
  const functions = listOf(include.functions).map(asText);
  const body = swaigSignatureRequest(functions, { project_id, space_id, meta_data });
  try {
    const reply = await world.stage.network.send({ url, body, signed: 'call' });
    register(agent, JSON.parse(reply.body) as unknown);
    world.stage.transcript.add('webhook', `functions asked of ${nameOf(url)}: ${reply.status}`);
  } catch (error) {
    if (!isTransportError(error) && !(error instanceof SyntaxError)) throw error;
    world.stage.transcript.add('warning', `no functions from ${nameOf(url)}: ${error.message}`);
  }
}

/** A list, one definition, or both with defaults. What lacks a description or a place to run is dropped. */
function register(agent: Agent, reply: unknown): void {
  const { functions, defaults } = objectOf(reply);
  const url = objectOf(defaults).web_hook_url;
  for (const definition of listOf(functions ?? reply).map(objectOf)) {
    const complete = { ...(url === undefined ? {} : { web_hook_url: url }), ...definition };
    const runs = 'web_hook_url' in complete || 'data_map' in complete;
    if (runs && typeof definition.description === 'string') agent.register(complete);
  }
}
