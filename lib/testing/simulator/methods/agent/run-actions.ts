import type { Control, Values } from '../../engine/control.js';
import { asText } from '../../expressions/as-text.js';
import type { Program } from '../../engine/program.js';
import { loadDocument } from '../shared/destination.js';
import { listOf, objectOf, type Agent, type AgentFunction } from './agent.js';

/** What follows from actions: the agent goes on, or is done, perhaps with the whole call. */
export interface ActionEffect {
  readonly over: boolean;
  readonly control?: Control;
}

const GOES_ON: ActionEffect = { over: false };

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

/** Runs a document, after which the agent goes on; or hands the call over to it. */
async function runDocument(agent: Agent, value: unknown, transfer: boolean): Promise<ActionEffect> {
  const { step } = agent;
  if (!isTrue(agent.setting('swaig_allow_swml') ?? true)) {
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
      Object.assign(agent.globalData, objectOf(value));
      return;
    case 'unset_global_data':
      unset(agent.globalData, value);
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

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
