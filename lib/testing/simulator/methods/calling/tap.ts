import type { CallStep } from '../../call/call-session.js';
import { startTask } from '../media/start-task.js';

/** Copies the audio to somewhere else. */
export function tap(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  const uri = params.text('uri');
  const codec = params.text('codec', 'PCMU');
  const ptime = params.number('rtp_ptime', 20);
  const device = deviceOf(uri, codec, ptime);
  const direction = params.text('direction', 'speak');
  const result = startTask(step, 'tap', (control_id, running) =>
    world.report(params.optionalText('status_url'), 'calling.call.tap', {
      control_id,
      state: running ? 'tapping' : 'finished',
      tap: { type: 'audio', params: { direction } },
      device,
    }),
  );
  Object.assign(world.vars, { tap_result: result, tap_uri: uri, tap_codec: codec });
  Object.assign(world.vars, { tap_ptime: ptime, tap_rate: 8000 });
  Object.assign(world.vars, { tap_rtp_src_addr: '192.0.2.1', tap_rtp_src_port: 20_000 });
}

/** Where the audio goes, as the status callback has it. */
function deviceOf(uri: string, codec: string, ptime: number) {
  const [, addr, port] = /^rtp:\/\/(.*?)(?::(\d+))?\/?$/i.exec(uri) ?? [];
  if (addr === undefined) return { type: 'ws', params: { uri, codec } };
  return { type: 'rtp', params: { addr, port: Number(port ?? 0), codec, ptime } };
}
