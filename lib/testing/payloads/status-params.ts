import { randomUUID } from 'node:crypto';
import type { StatusEvents, StatusEventType } from '../../status/status-events.js';
import { NODE_ID } from './account.js';

/** Those that tell in an envelope what happened; the others are flat. */
export type EnvelopedEventType = {
  [Type in StatusEventType]: StatusEvents[Type] extends { params: object } ? Type : never;
}[StatusEventType];

type ParamsOf = { [Type in EnvelopedEventType]: () => StatusEvents[Type]['params'] };

const PHONE = {
  type: 'phone',
  params: { from_number: '+15559870000', to_number: '+15551230000' },
};

const QUEUED_AT = 1_767_225_600_000_000;

/** Ids are made anew for each event. */
const call = () => ({ call_id: randomUUID(), node_id: NODE_ID });
const control = () => ({ ...call(), control_id: randomUUID() });
const transcript = () => ({ id: randomUUID(), call_id: randomUUID(), segment_id: randomUUID() });

/** What each event reports where a test does not say otherwise: usually that it went well. */
export const STATUS_PARAMS: ParamsOf = {
  'calling.call.state': () => ({
    ...call(),
    call_state: 'ended',
    direction: 'outbound',
    device: PHONE,
    end_reason: 'hangup',
  }),
  'calling.call.connect': () => ({
    ...call(),
    connect_state: 'connected',
    peer: { ...call(), device: PHONE },
  }),
  'calling.call.play': () => ({ ...control(), state: 'finished' }),
  'calling.call.collect': () => ({
    ...control(),
    result: { type: 'digit', params: { digits: '1', terminator: '' } },
    final: true,
  }),
  'calling.call.record': () => {
    const file = {
      url: 'https://example.signalwire.com/recording.wav',
      duration: 12.5,
      size: 200_000,
    };
    const audio = { format: 'wav', direction: 'speak', stereo: false } as const;
    return { ...control(), state: 'finished', ...file, record: { audio, format: 'wav', ...file } };
  },
  'calling.call.detect': () => ({
    ...control(),
    detect: { type: 'machine', params: { event: 'HUMAN' } },
  }),
  'calling.call.tap': () => ({
    ...control(),
    state: 'tapping',
    tap: { type: 'audio', params: { direction: 'speak' } },
    device: { type: 'ws', params: { uri: 'wss://example.com/tap', codec: 'PCMU' } },
  }),
  'calling.call.stream': () => ({
    ...control(),
    state: 'streaming',
    url: 'wss://example.com/audio',
  }),
  'calling.call.fax': () => ({
    ...control(),
    fax: {
      type: 'finished',
      params: {
        direction: 'receive',
        identity: '+15551230000',
        remote_identity: '+15559870000',
        document: 'https://example.signalwire.com/fax.pdf',
        pages: 2,
        success: true,
        result: 0,
        result_text: 'OK',
        format: 'pdf',
      },
    },
  }),
  'calling.call.refer': () => ({
    ...call(),
    sip_refer_to: 'sip:ann@example.com',
    state: 'success',
    sip_refer_response_code: '202',
    sip_notify_response_code: '200',
  }),
  'calling.call.pay': () => ({
    ...control(),
    for: 'payment-completed',
    error_type: '',
    payment_method: 'credit-card',
    payment_card_number: '************4242',
    payment_card_type: 'visa',
    security_code: '***',
    expiration_date: '1230',
    payment_card_postal_code: '10001',
  }),
  'calling.call.queue': () => ({
    ...control(),
    status: 'enqueue',
    id: randomUUID(),
    name: 'support',
    position: 1,
    size: 1,
    avg_time: 0,
    enqueue_ts: QUEUED_AT,
    dequeue_ts: 0,
    leave_ts: 0,
  }),
  'calling.conference': () => ({
    ...call(),
    status: 'participant-join',
    name: 'team',
    conference_id: randomUUID(),
    size: 2,
    muted: false,
    hold: false,
    start_on_join: true,
    end_on_leave: false,
    coaching: false,
  }),
  'calling.transcript.completed': () => ({
    ...transcript(),
    text: 'Hello, I call about my order.',
  }),
  'calling.transcript.failed': transcript,
};
