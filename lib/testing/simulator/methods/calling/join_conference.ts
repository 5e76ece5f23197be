import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { stay } from '../media/stay.js';
import { runResult } from '../shared/run-result.js';

/** Joins a conference, until the caller leaves. */
export async function join_conference(step: CallStep): Promise<Control | undefined> {
  const { world } = step;
  world.answer();
  const outcome = world.outcome('join_conference', 'completed');
  if (outcome === 'completed') await confer(step);
  world.vars.join_conference_result = outcome;
  world.vars.return_value = outcome;
  return runResult(step, 'join_conference_result');
}

async function confer(step: CallStep): Promise<void> {
  const { world, params } = step;
  const name = params.text('name');
  const conference_id = world.newId();
  const report = (status: string, size: number) =>
    world.report(params.optionalText('status_callback'), 'calling.conference', {
      name,
      conference_id,
      status,
      size,
      muted: params.flag('muted'),
      hold: false,
      coaching: params.has('coach'),
      start_on_join: params.flag('start_on_enter', true),
      end_on_leave: params.flag('end_on_exit'),
    });
  world.tell(`joins the conference ${name}`);
  if (params.has('wait_url')) world.unknown(step, 'what is heard while waiting is not played');
  report('conference-start', 0);
  report('participant-join', 1);
  try {
    await stay(step, 'the end of a conference');
  } finally {
    report('participant-leave', 0);
    report('conference-end', 0);
  }
}
