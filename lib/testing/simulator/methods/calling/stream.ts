import type { CallStep } from '../../call/call-session.js';
import { startTask } from '../media/start-task.js';

/** Streams the audio to a WebSocket. */
export function stream(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  const url = params.text('url');
  world.vars.stream_result = startTask(step, 'stream', (control_id, running) =>
    world.report(params.optionalText('status_url'), 'calling.call.stream', {
      control_id,
      state: running ? 'streaming' : 'finished',
      url,
      ...(params.has('name') && { name: params.text('name') }),
    }),
  );
}
