import type { CallStep } from '../../call/call-session.js';

/** Seconds until a verdict that nobody waits for is there, unless the step says otherwise. */
const INITIAL_TIMEOUT = 4.5;

/** Tells who answered: as the test says (`answeredBy`), else a human. */
export function detect_machine(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  const found = world.outcome('detect_machine', 'human');
  const isMachine = found === 'machine';
  const beep = isMachine && params.flag('detect_message_end');
  world.unknown(step, `who answered is not known; the test says ${found}`);
  if (params.flag('wait', true)) return conclude(step, found, beep);
  world.vars.detect_result = 'detecting';
  const seconds = params.number('initial_timeout', INITIAL_TIMEOUT);
  const verdict = () => conclude(step, found, beep);
  const stop = world.stage.clock.at(world.now + seconds * 1000, verdict);
  world.stage.background.add({ kind: 'detect_machine', controlId: world.newId(), stop });
}

function conclude(step: CallStep, found: string, beep: boolean): void {
  const { vars } = step.world;
  Object.assign(vars, { detect_result: found, detect_machine_beep: String(beep), detect_ms: 0 });
  report(step, found, beep);
}

function report({ world, params }: CallStep, found: string, beep: boolean): void {
  const control_id = world.newId();
  const type = found === 'fax' ? 'fax' : 'machine';
  const send = (event: string, more: object = {}) =>
    world.report(params.optionalText('status_url'), 'calling.call.detect', {
      control_id,
      detect: { type, params: { event, ...more } },
    });
  send(found === 'fax' ? params.text('tone', 'CED') : found.toUpperCase(), beep ? { beep } : {});
  send('finished');
}
