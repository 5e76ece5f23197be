import type { CallStep } from '../../call/call-session.js';
import { timestampAt } from '../../call/status-envelope.js';

/** Sends a message; what becomes of it, the test says (`outcomes.send_sms`). */
export function send_sms(step: CallStep): void {
  const { world, params } = step;
  const message = {
    to: params.text('to_number'),
    from: params.text('from_number'),
    body: params.text('body'),
    media: params.texts('media'),
  };
  const result = world.outcome('send_sms');
  world.vars.send_sms_result = result;
  world.tell(`sends a message to ${message.to}: ${message.body || message.media.join(', ')}`);
  world.stage.messages.push(message);
  const url = params.optionalText('status_callback');
  if (!url) return;
  world.stage.callbacks.send(url, 'message.status', {
    id: world.newId(),
    project_id: world.leg.fields.project_id,
    status: result === 'success' ? 'queued' : 'failed',
    to: message.to,
    from: message.from,
    body: message.body,
    number_of_segments: 1,
    timestamp: new Date(timestampAt(world.now) * 1000).toISOString(),
    error_code: null,
    error_message: null,
  });
}
