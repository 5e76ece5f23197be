import type { CallStep } from '../../call/call-session.js';

/** Sends tones. */
export function send_digits(step: CallStep): void {
  const { world, params } = step;
  const digits = params.text('digits');
  const valid = /^[0-9*#A-DWw]*$/.test(digits);
  if (!valid) step.warn('relay_script_method_execute_failed', `${digits} holds what is no tone`);
  world.vars.send_digits_result = valid ? world.outcome('send_digits') : 'failed';
  world.tell(`${world.leg.who} is sent the tones ${digits}`);
}
