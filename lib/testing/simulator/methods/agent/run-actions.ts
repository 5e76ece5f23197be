import type { Control, Values } from '../../engine/control.js';
import { asText } from '../../expressions/as-text.js';
import type { Program } from '../../engine/program.js';
import { loadDocument } from '../shared/destination.js';
import { isTrue, listOf, objectOf, type Agent, type AgentFunction } from './agent.js';

/** What follows from actions: the agent goes on, or is done, perhaps with the whole call. */
export interface ActionEffect {
  readonly over: boolean;
  readonly control?: Control;
}

/** The conversation goes on. */
export const GOES_ON: ActionEffect = { over: false };

/** What an agent of Amazon Bedrock can be told to do; it ignores the rest without a word. */
const BEDROCK_ACTIONS = new Set([
  'SWML',
  'transfer',
  'set_global_data',
  'unset_global_data',
  'set_meta_data',
  'unset_meta_data',
]);

/** Does what a function tells the call to do, in the order written. */
export async function runActions(
  agent: Agent,
  definition: AgentFunction,
  actions: readonly Values[],
): Promise<ActionEffect> {
  for (const action of actions) {
    for (const [name, value] of Object.entries(action)) {
      const effect = await runAction(agent, definition, name, value, action);
      if (effect.over) return effect;
    }
  }
  return GOES_ON;
}

async function runAction(
  agent: Agent,
  definition: AgentFunction,
  name: string,
  value: unknown,
  action: Values,
): Promise<ActionEffect> {
  const { world } = agent.step;
  if (ignores(agent, name, value)) {
    world.stage.transcript.add('warning', `amazon_bedrock ignores the action ${name}`);
    return GOES_ON;
  }
  switch (name) {
    case 'SWML':
      return runDocument(agent, value, isTrue(action.transfer));
    case 'transfer':
      return typeof value === 'object' ? handOver(agent, objectOf(value)) : GOES_ON;
    case 'say':
      world.hear(asText(value));
      return GOES_ON;
    case 'stop':
      return isTrue(value) ? { over: true } : GOES_ON;
    case 'hangup':
      return isTrue(value) ? { over: true, control: { kind: 'end', reason: 'hangup' } } : GOES_ON;
    default:
      changeAgent(agent, definition, name, value);
      return GOES_ON;
  }
}

function ignores({ isBedrock }: Agent, name: string, value: unknown): boolean {
  if (!isBedrock) return false;
  return !BEDROCK_ACTIONS.has(name) || (name === 'transfer' && typeof value === 'object');
}

/** Runs a document, after which the agent goes on; or hands the call over to it. */
async function runDocument(agent: Agent, value: unknown, transfer: boolean): Promise<ActionEffect> {
  const { step } = agent;
  if (!agent.allows('swaig_allow_swml')) {
    step.warn(
      'relay_script_method_execute_failed',
      'swaig_allow_swml is off: the SWML action does nothing',
    );
    return GOES_ON;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { loader } = step.world.stage;
  const program: Program = loader.read(
    text,
    `${step.document} ${step.path} (SWML action)`,
    'calling',
    step,
  );
  if (transfer) {
    return { over: true, control: { kind: 'transfer', program, section: 'main', params: {} } };
  }
  const control = await step.frame.call(program, 'main', {});
  return control === undefined || control.kind === 'return' ? GOES_ON : { over: true, control };
}

async function handOver(agent: Agent, { dest }: Record<string, unknown>): Promise<ActionEffect> {
  const program = await loadDocument(agent.step, asText(dest));
  if (program) {
    return { over: true, control: { kind: 'transfer', program, section: 'main', params: {} } };
  }
  agent.step.world.tell(`the agent hands the call to ${asText(dest)}`);
  return { over: true, control: { kind: 'end', reason: 'transferred' } };
}

function changeAgent(agent: Agent, definition: AgentFunction, name: string, value: unknown): void {
  const { world } = agent.step;
  switch (name) {
    case 'set_global_data':
      changeGlobalData(agent, (data) => Object.assign(data, objectOf(value)));
      return;
    case 'unset_global_data':
      changeGlobalData(agent, (data) => unset(data, value));
      return;
    case 'set_meta_data':
      Object.assign(agent.metaDataOf(definition), objectOf(value));
      return;
    case 'unset_meta_data':
      unset(agent.metaDataOf(definition), value);
      return;
    case 'toggle_functions':
      for (const toggle of listOf(value).map(objectOf)) toggleFunction(agent, toggle);
      return;
    case 'user_input':
      agent.log.push({ role: 'user', content: asText(value) });
      world.tell(`the agent reads, as if the caller had said it: ${asText(value)}`);
      return;
    case 'user_event':
      world.stage.userEvents.push(value);
      return;
    default:
      world.tell(`the agent is told: ${name} ${JSON.stringify(value)}`);
  }
}

function changeGlobalData(agent: Agent, change: (data: Record<string, unknown>) => void): void {
  if (agent.allows('swaig_set_global_data')) return change(agent.globalData);
  const { transcript } = agent.step.world.stage;
  transcript.add('warning', 'swaig_set_global_data is off: global_data stays as it is');
}

function toggleFunction(agent: Agent, { function: names, active }: Record<string, unknown>): void {
  for (const name of listOf(names).map(asText)) {
    if (isTrue(active)) agent.inactive.delete(name);
    else agent.inactive.add(name);
  }
}

function unset(data: Record<string, unknown>, keys: unknown): void {
  const names = typeof keys === 'object' && !Array.isArray(keys) ? Object.keys(keys ?? {}) : keys;
  for (const key of listOf(names).map(asText)) delete data[key];
}
