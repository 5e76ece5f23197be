import type { CallStep } from '../../call/call-session.js';
import { Leg } from '../../call/leg.js';
import { LegGone } from '../../call/leg-gone.js';
import { microsecondsAt } from '../../call/status-envelope.js';
import type { Control } from '../../engine/control.js';
import { talk } from '../connect/talk.js';
import { askForHoldMusic } from '../media/hold-music.js';
import { loadDocument } from '../shared/destination.js';

const WAIT_TIME = 3600;

/** Waits in a queue until somebody takes the call, then talks, then goes on in another document. */
export async function enter_queue(step: CallStep): Promise<Control | undefined> {
  const { world, params } = step;
  world.answer();
  const name = params.text('queue_name');
  const outcome = world.outcome('enter_queue', 'entering');
  if (outcome === 'failed') return finish(step, outcome);
  const report = queueReports(step, name);
  Object.assign(world.vars, { entry_position: 1, entry_size: 1, queue_result: 'entering' });
  world.unknown(step, `who else waits in the queue ${name} is not known: nobody is assumed`);
  world.tell(`waits in the queue ${name}`);
  report('enqueue');
  if (outcome === 'leaving') {
    report('leave');
    return finish(step, outcome);
  }
  await askForHoldMusic(step, 'GET');
  const startedAt = world.now;
  const agent = { address: `queue:${name}`, leg: new Leg(`queue:${name}`, {}) };
  const taken = await waitFor(step, agent, report);
  world.vars.wait_time = Math.round((world.now - startedAt) / 1000);
  if (!taken) return finish(step, 'timeout');
  world.tell('somebody takes the call from the queue');
  world.vars.queue_result = 'connected';
  try {
    await talk(step, agent, Number.POSITIVE_INFINITY);
  } finally {
    world.stage.bridge.clear();
  }
  return finish(step, 'connected');
}

type Report = (status: 'enqueue' | 'leave' | 'dequeue') => void;

async function waitFor(
  { world, params }: CallStep,
  agent: { leg: Leg; address: string },
  report: Report,
): Promise<boolean> {
  const { bridge } = world.stage;
  const until = world.now + params.number('wait_time', WAIT_TIME) * 1000;
  bridge.ringing.push(agent);
  let taken = false;
  try {
    while (!taken) {
      const event = await world.next({ what: 'somebody who takes the call', until });
      if (event.type === 'time') break;
      taken = event.type === 'answered' && event.leg === agent.leg;
      if (!taken) world.ignore(event);
    }
    return taken;
  } catch (error) {
    if (error instanceof LegGone) world.vars.queue_result = 'hangup';
    throw error;
  } finally {
    bridge.stopRinging(agent);
    if (taken) bridge.connect(agent);
    report(taken ? 'dequeue' : 'leave');
  }
}

/** The document after the bridge also follows where nobody came. */
async function finish(step: CallStep, result: string): Promise<Control | undefined> {
  step.world.vars.queue_result = result;
  const program = await loadDocument(step, step.params.text('transfer_after_bridge'));
  return program && { kind: 'transfer', program, section: 'main', params: {} };
}

function queueReports({ world, params }: CallStep, name: string): Report {
  const id = world.newId();
  const control_id = world.newId();
  const now = () => microsecondsAt(world.now);
  return (status) =>
    world.report(params.optionalText('status_url'), 'calling.call.queue', {
      status,
      id,
      name,
      position: status === 'dequeue' ? 0 : 1,
      size: status === 'dequeue' ? 0 : 1,
      avg_time: 0,
      enqueue_ts: status === 'enqueue' ? now() : 0,
      dequeue_ts: status === 'dequeue' ? now() : 0,
      leave_ts: status === 'leave' ? now() : 0,
      control_id: status === 'dequeue' ? null : control_id,
    });
}
