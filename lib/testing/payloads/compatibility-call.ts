import { randomUUID } from 'node:crypto';
import { ACCOUNT } from './account.js';
import { merge } from './merge.js';

/** The parameters of a compatibility (cXML) webhook for a call, all of them texts. */
export interface CompatibilityCall {
  readonly CallSid: string;
  /** The project. */
  readonly AccountSid: string;
  readonly ApiVersion: string;
  readonly CallStatus: string;
  readonly Direction: string;
  readonly From: string;
  readonly To: string;
  /** What only some calls have, such as `Digits`; a list where the name is repeated. */
  readonly [name: string]: string | readonly string[];
}

/**
 * The parameters with which SignalWire asks for the cXML of a new call, with an id of its own. Any others may be given,
 * such as the `Digits` of a `<Gather>`.
 *
 * @example `compatibilityCall({ From: '+15559870000', Digits: '1' })`
 */
export function compatibilityCall(fields: Partial<CompatibilityCall> = {}): CompatibilityCall {
  const call: CompatibilityCall = {
    CallSid: randomUUID(),
    AccountSid: ACCOUNT.project_id,
    ApiVersion: '2010-04-01',
    CallStatus: 'ringing',
    Direction: 'inbound',
    From: '+15559870000',
    To: '+15551230000',
  };
  return merge(call, fields);
}
