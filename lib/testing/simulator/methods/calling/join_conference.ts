import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { ConferenceReports } from '../media/conference-reports.js';
import { askForHoldMusic } from '../media/hold-music.js';
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
  const reports = new ConferenceReports(step);
  world.tell(`joins the conference ${params.text('name')}`);
  await askForHoldMusic(step, 'POST');
  reports.joined();
  try {
    await stay(step, 'the end of a conference');
  } finally {
    reports.left();
  }
}
