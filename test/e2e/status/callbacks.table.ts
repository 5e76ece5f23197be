import {
  CallingDocument,
  MessagingDocument,
  type MethodName,
  type StatusEventType,
} from '../../../lib/index.js';
import type { EventsController } from './events.controller.js';

/** A step that causes a callback, given the URL of a handler. */
export interface Callback {
  readonly step: string;
  readonly event: StatusEventType;
  readonly handler: MethodName<EventsController>;
  readonly build: (url: string) => CallingDocument | MessagingDocument;
}

const calling = (
  step: string,
  event: StatusEventType,
  handler: Callback['handler'],
  add: (swml: CallingDocument, url: string) => CallingDocument,
): Callback => ({ step, event, handler, build: (url) => add(new CallingDocument(), url) });

const AGENT = '+15551230001';
const DOCUMENT = 'https://example.com/offer.pdf';

/** Every place where a SWML document names the URL of a status callback. */
export const CALLBACKS: readonly Callback[] = [
  calling('connect.call_state_url', 'calling.call.state', 'state', (swml, url) =>
    swml.connect({ to: AGENT, call_state_url: url, call_state_events: ['answered', 'ended'] }),
  ),
  calling('connect.status_url', 'calling.call.connect', 'connect', (swml, url) =>
    swml.connect({ to: AGENT, status_url: url }),
  ),
  calling('connect.status_url of a stream', 'calling.call.stream', 'stream', (swml, url) =>
    swml.connect({ to: 'stream:wss://audio.example.com', status_url: url }),
  ),
  calling('play.status_url', 'calling.call.play', 'play', (swml, url) =>
    swml.play({ url: 'say:Hello', status_url: url }),
  ),
  calling('prompt.status_url', 'calling.call.collect', 'collect', (swml, url) =>
    swml.prompt({ play: 'say:Press a key', status_url: url }),
  ),
  calling('record.status_url', 'calling.call.record', 'record', (swml, url) =>
    swml.record({ status_url: url }),
  ),
  calling('record_call.status_url', 'calling.call.record', 'record', (swml, url) =>
    swml.recordCall({ status_url: url }),
  ),
  calling('detect_machine.status_url', 'calling.call.detect', 'detect', (swml, url) =>
    swml.detectMachine({ wait: false, status_url: url }),
  ),
  calling('tap.status_url', 'calling.call.tap', 'tap', (swml, url) =>
    swml.tap({ uri: 'wss://audio.example.com', status_url: url }),
  ),
  calling('stream.status_url', 'calling.call.stream', 'stream', (swml, url) =>
    swml.stream({ url: 'wss://audio.example.com', status_url: url }),
  ),
  calling('send_fax.status_url', 'calling.call.fax', 'fax', (swml, url) =>
    swml.sendFax({ document: DOCUMENT, status_url: url }),
  ),
  calling('receive_fax.status_url', 'calling.call.fax', 'fax', (swml, url) =>
    swml.receiveFax({ status_url: url }),
  ),
  calling('sip_refer.status_url', 'calling.call.refer', 'refer', (swml, url) =>
    swml.sipRefer({ to_uri: 'sip:alice@example.com', status_url: url }),
  ),
  calling('pay.status_url', 'calling.call.pay', 'pay', (swml, url) =>
    swml.pay({ payment_connector_url: 'https://pay.example.com', status_url: url }),
  ),
  calling('enter_queue.status_url', 'calling.call.queue', 'queue', (swml, url) =>
    swml.enterQueue('support', { transfer_after_bridge: DOCUMENT, status_url: url }),
  ),
  calling('join_conference.status_callback', 'calling.conference', 'conference', (swml, url) =>
    swml.joinConference('standup', { status_callback: url, status_callback_event_type: 'relay' }),
  ),
  calling(
    'join_conference.recording_status_callback',
    'calling.conference',
    'conference',
    (swml, url) =>
      swml.joinConference('standup', {
        record: 'record-from-start',
        recording_status_callback: url,
        recording_status_callback_event_type: 'relay',
      }),
  ),
  calling('join_conference.stream.status_url', 'calling.call.stream', 'stream', (swml, url) =>
    swml.joinConference('standup', {
      stream: { url: 'wss://audio.example.com', status_url: url },
    }),
  ),
  calling('transcribe.status_url', 'calling.transcript.completed', 'transcript', (swml, url) =>
    swml.transcribe({ status_url: url }),
  ),
  calling(
    'transcribe.status_url (failed)',
    'calling.transcript.failed',
    'transcript',
    (swml, url) => swml.transcribe({ status_url: url }),
  ),
  calling('send_sms.status_callback', 'message.status', 'message', (swml, url) =>
    swml.sendSms({
      to_number: AGENT,
      from_number: '+15551230000',
      body: 'You have a voicemail.',
      status_callback: url,
    }),
  ),
  {
    step: 'reply.status_url',
    event: 'message.status',
    handler: 'message',
    build: (url) => new MessagingDocument().reply({ body: 'Thank you.', status_url: url }),
  },
];
