import type { CallStep } from '../../call/call-session.js';
import { transferFax } from '../media/transfer-fax.js';

/** Sends a fax. */
export function send_fax(step: CallStep): void {
  const { fields } = step.world.leg;
  transferFax(step, {
    direction: 'send',
    document: step.params.text('document'),
    identity: step.params.text('identity') || String(fields.to),
    remoteIdentity: String(fields.from),
  });
}
