import type { CallStep } from '../../call/call-session.js';
import { transferFax } from '../media/transfer-fax.js';

/** Receives a fax. */
export function receive_fax(step: CallStep): void {
  const { fields } = step.world.leg;
  transferFax(step, {
    direction: 'receive',
    document: `https://example.signalwire.com/faxes/${step.world.newId()}.pdf`,
    identity: String(fields.to),
    remoteIdentity: String(fields.from),
  });
}
