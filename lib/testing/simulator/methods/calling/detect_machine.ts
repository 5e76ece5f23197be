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
  detectBeside(step, found, beep);
}

/** Goes on beside the script. The end of the call ends it, without a verdict. */
function detectBeside(step: CallStep, found: string, beep: boolean): void {
  const { world, params } = step;
  const seconds = params.number('initial_timeout', INITIAL_TIMEOUT);
  let isOver = false;
  const cancel = world.stage.clock.at(world.now + seconds * 1000, () => {
    isOver = true;
    conclude(step, found, beep);
  });
  const stop = () => {
    cancel();
    if (!isOver) reporterOf(step, found)('finished');
  };
  world.stage.background.add({ kind: 'detect_machine', controlId: world.newId(), stop });
}

function conclude(step: CallStep, found: string, beep: boolean): void {
  const { params, world } = step;
  const verdict = { detect_result: found, detect_machine_beep: String(beep), detect_ms: 0 };
  Object.assign(world.vars, verdict);
  const report = reporterOf(step, found);
  report(found === 'fax' ? params.text('tone', 'CED') : found.toUpperCase(), beep ? { beep } : {});
  report('finished');
}

/** Tells what one detection comes to. */
function reporterOf({ world, params }: CallStep, found: string) {
  const control_id = world.newId();
  const type = found === 'fax' ? 'fax' : 'machine';
  return (event: string, more: object = {}) =>
    world.report(params.optionalText('status_url'), 'calling.call.detect', {
      control_id,
      detect: { type, params: { event, ...more } },
    });
}
