import type { AgentTask } from '../../call/call-event.js';
import { AGENT, type CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { Agent } from './agent.js';
import { loadIncludes } from './includes.js';
import { invokeFunction } from './invoke-function.js';
import { sendPostPrompt } from './post-prompt.js';
import { runActions, type ActionEffect } from './run-actions.js';

const INACTIVITY_MS = 600_000;

/** A conversation with an AI agent, whose model is the test. */
export async function converse(step: CallStep): Promise<Control | undefined> {
  const { world } = step;
  world.answer();
  const agent = new Agent(step);
  await loadIncludes(agent);
  world.unknown(
    step,
    'what the model says is not known: the test calls its functions with call.ai',
  );
  let summary: unknown;
  let endsCall = true;
  try {
    const control = await talk(agent, (given) => (summary = given));
    endsCall = control?.kind === 'end';
    world.vars.ai_result = 'success';
    world.vars.return_value = 'success';
    return control;
  } finally {
    sendPostPrompt(agent, { summary, endsCall });
  }
}

async function talk(
  agent: Agent,
  keepSummary: (summary: unknown) => void,
): Promise<Control | undefined> {
  const { world } = agent.step;
  const patience = Number(agent.setting('inactivity_timeout')) || INACTIVITY_MS;
  for (;;) {
    const event = await world.next({ what: AGENT, until: world.now + patience });
    if (event.type === 'time') return undefined;
    if (event.type === 'speech') {
      agent.log.push({ role: 'user', content: event.text, confidence: event.confidence });
    } else if (event.type === 'agent') {
      const effect = await runTask(agent, event.task, keepSummary);
      if (effect.over) return effect.control;
    } else world.ignore(event);
  }
}

async function runTask(
  agent: Agent,
  { does, resolve, reject }: AgentTask,
  keepSummary: (summary: unknown) => void,
): Promise<ActionEffect> {
  if (does.type === 'end') {
    keepSummary(does.summary);
    resolve(undefined);
    return { over: true };
  }
  let result;
  try {
    result = await invokeFunction(agent, does.name, does.args);
  } catch (error) {
    // A mistake of the test or of the function: the conversation goes on.
    reject(error);
    return { over: false };
  }
  resolve(result);
  return runActions(agent, agent.functionNamed(does.name), result.actions);
}
