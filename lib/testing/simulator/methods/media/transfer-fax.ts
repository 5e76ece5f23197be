import type { CallStep } from '../../call/call-session.js';

/** One fax, sent or received. */
export interface Fax {
  readonly direction: 'send' | 'receive';
  readonly document: string;
  readonly identity: string;
  readonly remoteIdentity: string;
}

/** Lets a fax go through, or fail, as the test says; keeps the variables and sends the callbacks. */
export function transferFax(step: CallStep, fax: Fax): void {
  const { world, params } = step;
  const method = fax.direction === 'send' ? 'send_fax' : 'receive_fax';
  world.answer();
  const result = world.outcome(method);
  const success = result === 'success';
  const pages = success ? 1 : 0;
  const { direction, document, identity, remoteIdentity } = fax;
  const code = success ? 0 : 1;
  const text = success ? 'OK' : 'The fax failed';
  world.unknown(step, 'the pages of a fax are not known: one is assumed');
  const values = { document, identity, remote_identity: remoteIdentity, pages };
  for (const [name, value] of Object.entries(values)) world.vars[`${method}_${name}`] = value;
  world.vars[`${method}_result`] = result;
  world.vars[`${method}_result_code`] = code;
  world.vars[`${method}_result_text`] = text;
  const control_id = world.newId();
  const report = (type: string, details: object) =>
    world.report(params.optionalText('status_url'), 'calling.call.fax', {
      control_id,
      fax: { type, params: { direction, ...details } },
    });
  if (success) report('page', { number: 1 });
  report('finished', { ...values, success, result: code, result_text: text, format: 'pdf' });
}
