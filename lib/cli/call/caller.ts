import { CALL_TYPES } from '../../calls/dto/call-type.js';
import type { InboundCallFields } from '../../testing/payloads/inbound-call.js';
import { UsageError } from '../usage.error.js';

/** Options that say who calls. */
export const CALLER_OPTIONS = {
  from: { type: 'string', value: 'address', help: 'Who calls. Default: +15559870000' },
  to: { type: 'string', value: 'address', help: 'Who is called. Default: +15551230000' },
  type: { type: 'string', value: 'type', help: 'phone, sip or webrtc. Default: phone' },
  'sip-header': {
    type: 'string',
    multiple: true,
    value: 'name: value',
    help: 'A header of the call; it is a SIP call then',
  },
} as const;

/** Those options as they were given. */
export interface CallerValues {
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly 'sip-header'?: readonly string[];
}

/** @throws UsageError where one is wrong. */
export function callerOf({
  from,
  to,
  type,
  'sip-header': headers = [],
}: CallerValues): InboundCallFields {
  const found = CALL_TYPES.find(
    (known) => known === (type ?? (headers.length > 0 ? 'sip' : 'phone')),
  );
  if (!found) throw new UsageError(`--type must be ${CALL_TYPES.join(', ')}, not ${type}`);
  return { from, to, type: found, headers: Object.fromEntries(headers.map(headerOf)) };
}

function headerOf(line: string): [string, string] {
  const [, name, value] = /^\s*([^\s:]+)\s*:\s*(.*?)\s*$/s.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new UsageError(`--sip-header takes "Name: value", not ${line}`);
}
