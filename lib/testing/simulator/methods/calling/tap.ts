import type { CallStep } from '../../call/call-session.js';
import { startTask } from '../media/start-task.js';

/** Copies the audio to somewhere else. */
export function tap(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  const uri = params.text('uri');
  const device = {
    type: uri.startsWith('rtp') ? 'rtp' : 'ws',
    params: { uri, codec: params.text('codec', 'PCMU'), ptime: params.number('rtp_ptime', 20) },
  };
  const direction = params.text('direction', 'speak');
  const result = startTask(step, 'tap', (control_id, running) =>
    world.report(params.optionalText('status_url'), 'calling.call.tap', {
      control_id,
      state: running ? 'tapping' : 'finished',
      tap: { type: 'audio', params: { direction } },
      device,
    }),
  );
  const { codec, ptime } = device.params;
  Object.assign(world.vars, { tap_result: result, tap_uri: uri, tap_codec: codec });
  Object.assign(world.vars, { tap_ptime: ptime, tap_rate: 8000 });
  Object.assign(world.vars, { tap_rtp_src_addr: '192.0.2.1', tap_rtp_src_port: 20_000 });
}
