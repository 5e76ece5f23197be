import { randomUUID } from 'node:crypto';
import type { CallHeaderDto } from '../../calls/dto/call-header.dto.js';
import type { CallType } from '../../calls/dto/call-type.js';
import type { CallDto } from '../../calls/dto/call.dto.js';
import type { InboundCallDto } from '../../calls/dto/inbound-call.dto.js';
import type { SipDataDto } from '../../calls/dto/sip-data.dto.js';
import { ACCOUNT, NODE_ID } from './account.js';
import { given, type Plain } from './merge.js';
import { sipData } from './sip-data.js';

/** What a made-up call differs in from an ordinary one: any field of the call, and what is beside it. */
export interface InboundCallFields extends Partial<Omit<CallDto, 'headers' | 'sip_data'>> {
  /** Headers of the call by name, or as SignalWire lists them. */
  headers?: Readonly<Record<string, string>> | readonly Plain<CallHeaderDto>[];
  /** Differences from what the INVITE of a call with this `from` and `to` says. SIP calls only. */
  sip_data?: Partial<SipDataDto>;
  /** Variables that the SWML script has set. */
  vars?: Record<string, unknown>;
  /** Variables of the project. */
  envs?: Record<string, unknown>;
  /** Parameters of the `execute` or `transfer` step that fetches the document. */
  params?: Record<string, unknown>;
}

const ADDRESSES = {
  phone: { from: '+15559870000', to: '+15551230000' },
  sip: { from: 'sip:alice@example.com', to: 'sip:sales@acme.dapp.signalwire.com' },
  webrtc: { from: '/private/alice', to: '/public/sales' },
} as const satisfies Record<CallType, Pick<CallDto, 'from' | 'to'>>;

/**
 * The payload that fetches the first document of a new call: a phone call unless told otherwise, with an id of its own.
 *
 * @example `inboundCall({ from: '+15559870000' })`, `inboundCall({ type: 'sip', headers: { 'X-Account': '42' } })`
 */
export function inboundCall(fields: InboundCallFields = {}): Plain<InboundCallDto> {
  const { vars = {}, envs = {}, params = {}, headers = [], sip_data, ...others } = fields;
  const { type = 'phone', call_id = randomUUID() } = others;
  const { from = ADDRESSES[type].from, to = ADDRESSES[type].to } = others;
  const call: Plain<CallDto> = {
    call_id,
    node_id: NODE_ID,
    segment_id: call_id,
    call_state: 'created',
    direction: 'inbound',
    type,
    from,
    to,
    ...(type === 'phone' && { from_number: from, to_number: to }),
    headers: headerList(headers),
    ...(type === 'sip' && { sip_data: Object.assign(sipData(from, to), sip_data) }),
    ...ACCOUNT,
    ...given(others),
  };
  return { call, vars, envs, params };
}

function headerList(headers: NonNullable<InboundCallFields['headers']>): CallHeaderDto[] {
  if (Array.isArray(headers)) return [...(headers as readonly CallHeaderDto[])];
  return Object.entries(headers as Record<string, string>).map(([name, value]) => ({
    name,
    value,
  }));
}
