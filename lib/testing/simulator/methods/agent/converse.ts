import type { AgentTask } from '../../call/call-event.js';
import { AGENT, type CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { asText } from '../../expressions/as-text.js';
import { Agent } from './agent.js';
import { finishUp, startUp } from './hooks.js';
import { loadIncludes } from './includes.js';
import { invokeFunction } from './invoke-function.js';
import { sendPostPrompt, type Ending } from './post-prompt.js';
import { runActions, type ActionEffect } from './run-actions.js';
import { askForStored } from './stored-conversation.js';

const INACTIVITY_MS = 600_000;

/** A conversation with an AI agent, whose model is the test. */
export async function converse(step: CallStep): Promise<Control | undefined> {
  const { world } = step;
  world.answer();
  const agent = new Agent(step);
  await loadIncludes(agent);
  await askForStored(agent);
  tellWhatIsLeftOut(agent);
  const ending: Ending = { summary: undefined, endsCall: true, isOutOfTime: false };
  try {
    const control = await talk(agent, ending);
    ending.endsCall = control?.kind === 'end';
    if (!agent.isBedrock) {
      world.vars.ai_result = 'success';
      world.vars.return_value = 'success';
    }
    return control;
  } finally {
    await finishUp(agent);
    sendPostPrompt(agent, ending);
  }
}

function tellWhatIsLeftOut(agent: Agent): void {
  const { step } = agent;
  step.world.unknown(
    step,
    'what the model says is not known: the test calls its functions with call.ai',
  );
  if (agent.setting('debug_webhook_url') !== undefined) {
    step.world.unknown(step, 'what debug_webhook_url would be told is not simulated');
  }
}

async function talk(agent: Agent, ending: Ending): Promise<Control | undefined> {
  const { world } = agent.step;
  const patience = Number(agent.setting('inactivity_timeout')) || INACTIVITY_MS;
  const hardStop = agent.startedAt + millisecondsOf(asText(agent.setting('hard_stop_time')));
  const started = await startUp(agent);
  if (started.over) return started.control;
  for (;;) {
    const until = Math.min(world.now + patience, hardStop);
    const event = await world.next({ what: AGENT, until });
    if (event.type === 'time') {
      ending.isOutOfTime = world.now >= hardStop;
      return undefined;
    }
    if (event.type === 'speech') {
      agent.log.push({ role: 'user', content: event.text, confidence: event.confidence });
    } else if (event.type === 'agent') {
      const effect = await runTask(agent, event.task, ending);
      if (effect.over) return effect.control;
    } else world.ignore(event);
  }
}

/** A duration such as `1h30m`; for ever where there is none. */
function millisecondsOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(duration) ?? [];
  const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return total > 0 ? total * 1000 : Number.POSITIVE_INFINITY;
}

async function runTask(
  agent: Agent,
  { does, resolve, reject }: AgentTask,
  ending: Ending,
): Promise<ActionEffect> {
  if (does.type === 'end') {
    ending.summary = does.summary;
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
