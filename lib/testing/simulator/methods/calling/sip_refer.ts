import type { CallStep } from '../../call/call-session.js';

/** Asks the SIP phone to call somebody else. */
export function sip_refer(step: CallStep): void {
  const { world, params } = step;
  const to = params.text('to_uri');
  const isSip = world.leg.fields.type === 'sip';
  if (!isSip) step.warn('relay_script_method_execute_failed', 'only a SIP call can be referred');
  const result = isSip ? world.outcome('sip_refer') : 'failed';
  const code = result === 'success' ? '202' : '603';
  const notified = result === 'success' ? '200' : '603';
  Object.assign(world.vars, { sip_refer_to: to, sip_refer_result: result, return_value: result });
  world.vars.sip_refer_response_code = code;
  world.vars.sip_refer_to_response_code = notified;
  world.tell(`refers the caller to ${to}: ${result}`);
  world.report(params.optionalText('status_url'), 'calling.call.refer', {
    sip_refer_to: to,
    state: result,
    sip_refer_response_code: code,
    sip_notify_response_code: notified,
  });
}
