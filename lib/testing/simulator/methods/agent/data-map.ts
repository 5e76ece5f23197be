import { nameOf } from '../../../sending/url-name.js';
import { asText } from '../../expressions/as-text.js';
import { expandTemplate } from '../../expressions/expand-template.js';
import type { Scope } from '../../expressions/scope.js';
import { withinTime } from '../../expressions/within-time.js';
import type { Values } from '../../engine/control.js';
import { timestampAt } from '../../call/status-envelope.js';
import { isTransportError, textValues } from '../shared/reply-variables.js';
import { isTrue, listOf, objectOf, type Agent, type AgentFunction } from './agent.js';

type Expand = (value: unknown, more?: Values) => unknown;

const NOTHING_FOUND = { response: 'The function gave no answer.' };

/** Works a function out without a server of its own: expressions, then webhooks, then the output. First come, first served. */
export async function runDataMap(
  agent: Agent,
  definition: AgentFunction,
  dataMap: Values,
  args: Values,
): Promise<unknown> {
  const expand = expanderOf(agent, definition, args);
  const matched = matchExpressions(dataMap.expressions, expand);
  if (matched !== undefined) return expand(matched);
  for (const webhook of listOf(dataMap.webhooks).map(objectOf)) {
    const output = await askWebhook(agent, webhook, args, expand);
    if (output !== undefined) return output;
  }
  return dataMap.output === undefined ? NOTHING_FOUND : expand(dataMap.output);
}

function expanderOf(agent: Agent, definition: AgentFunction, args: Values): Expand {
  const { world } = agent.step;
  const { fields } = world.leg;
  const roots = {
    args,
    input: { args },
    meta_data: agent.metaDataOf(definition),
    global_data: agent.globalData,
    prompt_vars: {},
    call_id: fields.call_id,
    ai_session_id: agent.id,
    function: definition.function,
    caller_id_num: fields.from,
    caller_id_name: '',
    project_id: fields.project_id,
    space_id: fields.space_id,
    app_name: 'swml app',
  };
  const now = new Date(timestampAt(world.now) * 1000);
  return (value, more = {}) => {
    const scope: Scope = { roots: { ...roots, ...more }, bare: [] };
    return expandTemplate(value, scope, now);
  };
}

/** The output of the first expression that matches. */
function matchExpressions(expressions: unknown, expand: Expand, more?: Values): unknown {
  const matching = listOf(expressions)
    .map(objectOf)
    .find(({ string, pattern }) => matchesPattern(asText(expand(string, more)), asText(pattern)));
  return matching?.output;
}

/** `/pattern/i`, `(?i)pattern` and a bare pattern are all in use. */
function matchesPattern(text: string, pattern: string): boolean {
  const [, quoted, flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  const bare = quoted ?? pattern.replace(/^\(\?i\)/, '');
  const insensitive = flags.includes('i') || (bare.length < pattern.length && quoted === undefined);
  try {
    const regex = new RegExp(bare, insensitive ? 'i' : '');
    return withinTime(() => regex.test(text)) === true;
  } catch {
    return false;
  }
}

async function askWebhook(
  agent: Agent,
  webhook: Values,
  args: Values,
  expand: Expand,
): Promise<unknown> {
  if (!hasAll(args, webhook.require_args)) return undefined;
  const url = asText(expand(webhook.url));
  const headers = textValues(expand(webhook.headers));
  const body = bodyOf(webhook, args, expand);
  const method = asText(webhook.method) || (body === undefined ? 'GET' : 'POST');
  const { network, transcript } = agent.step.world.stage;
  try {
    const reply = await network.send({ url, method, headers, body, signed: 'none' });
    transcript.add('webhook', `${method} ${nameOf(url)}: ${reply.status}`);
    const answer: unknown = JSON.parse(reply.body || '{}');
    if (reply.status > 299 || hasErrorKey(answer, webhook.error_keys)) return undefined;
    return outputOf(webhook, answer, expand);
  } catch (error) {
    if (!isTransportError(error) && !(error instanceof SyntaxError)) throw error;
    transcript.add('warning', `${method} ${nameOf(url)}: ${error.message}`);
    return undefined;
  }
}

/** Without parameters, only a POST has a body. */
function bodyOf({ params, method, input_args_as_params }: Values, args: Values, expand: Expand) {
  const takesArgs = isTrue(input_args_as_params);
  if (params === undefined && !takesArgs && method !== 'POST') return undefined;
  return { ...(takesArgs && args), ...objectOf(expand(params)) };
}

function hasAll(args: Values, names: unknown): boolean {
  return listOf(names).every((name) => asText(args[asText(name)]) !== '');
}

function outputOf(webhook: Values, body: unknown, expand: Expand): unknown {
  const answer = Array.isArray(body) ? { array: body as unknown[] } : objectOf(body);
  const collected = collectEach(objectOf(webhook.foreach), answer, expand);
  const more = { ...answer, ...collected };
  const output = matchExpressions(webhook.expressions, expand, more) ?? webhook.output;
  return output === undefined ? undefined : expand(output, more);
}

/** `foreach`: a text made of each item of a list, under a key of its own. */
function collectEach(foreach: Values, answer: Values, expand: Expand): Values {
  const { input_key, output_key, append, max } = foreach;
  if (typeof input_key !== 'string' || typeof output_key !== 'string') return {};
  const items = listOf(answer[input_key]).slice(0, Number(max) || undefined);
  return { [output_key]: items.map((item) => asText(expand(append, { this: item }))).join('') };
}

function hasErrorKey(body: unknown, keys: unknown): boolean {
  return listOf(keys).some((key) => Object.hasOwn(objectOf(body), asText(key)));
}
