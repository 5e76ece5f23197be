import { isObject } from '../../../../swml/check/is-object.js';
import { StepParams } from '../../engine/step-params.js';
import { asText } from '../../expressions/as-text.js';
import type { MessageStep } from '../../message/message-session.js';
import { transformed } from '../shared/transform.js';

/** Answers the sender, with one text or one of several. */
export function reply(step: MessageStep): void {
  const chosen = choose(step);
  const given = typeof chosen === 'string' ? { body: chosen } : chosen;
  send(step, new StepParams(given, (value) => step.expand(value)));
}

/** The content for the value of a variable, where the reply is a switch; else the reply itself. */
function choose(step: MessageStep): unknown {
  const { raw } = step;
  if (!isObject(raw) || !isObject(raw.switch)) return raw;
  const { variable, transform, case: cases, default: fallback } = raw.switch;
  const value = transformed(asText(step.evaluate(asText(variable))), transform);
  if (isObject(cases) && Object.hasOwn(cases, value)) return cases[value];
  if (fallback !== undefined) return fallback;
  const problem = `no case for ${asText(variable)} = ${JSON.stringify(value)}, and no default`;
  return step.fail('swml_switch_no_match', problem);
}

function send(step: MessageStep, params: StepParams): void {
  const { world } = step;
  const { from, to } = world.stage.message;
  const body = params.text('body');
  const media = params.texts('media');
  if (body === '' && media.length === 0) {
    step.fail('swml_reply_body_or_media_required', 'there is neither a text nor media to send');
  }
  const message = {
    to: params.text('to') || asText(from),
    from: params.text('from') || asText(to),
    body,
    media,
  };
  const result = world.outcome('reply', 'queued');
  world.vars.reply_result = result;
  const id = world.newId();
  if (result === 'failed') delete world.vars.reply_message_id;
  else {
    world.vars.reply_message_id = id;
    world.replies.push(message);
  }
  world.stage.transcript.add('script', `replies to ${message.to}: ${body || media.join(', ')}`);
  const url = params.optionalText('status_url');
  if (!url) return;
  world.stage.callbacks.send(url, 'message.status', {
    id,
    project_id: world.stage.message.project_id,
    status: result,
    to: message.to,
    from: message.from,
    body,
    number_of_segments: 1,
    timestamp: world.stage.message.timestamp,
    error_code: null,
    error_message: null,
  });
}
