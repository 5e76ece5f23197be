import { Controller } from '@nestjs/common';
import {
  CallStateEventDto,
  CollectEventDto,
  ConferenceEventDto,
  ConnectEventDto,
  DetectEventDto,
  FaxEventDto,
  MessageStatusDto,
  OnStatusCallback,
  PayEventDto,
  PlayEventDto,
  QueueEventDto,
  RecordEventDto,
  ReferEventDto,
  StatusEvent,
  StreamEventDto,
  TapEventDto,
  TenDlcEventDto,
  TranscriptCompletedEventDto,
  TranscriptFailedEventDto,
  type StatusEventType,
} from '../../../lib/index.js';

/** What the handlers heard, in its order. */
@Controller('events')
export class EventsController {
  readonly heard: (readonly [handler: StatusEventType, event: object])[] = [];

  @OnStatusCallback('calling.call.state', 'state')
  state(@StatusEvent() event: CallStateEventDto) {
    this.heard.push(['calling.call.state', event]);
  }

  @OnStatusCallback('calling.call.connect', 'connect')
  connect(@StatusEvent() event: ConnectEventDto) {
    this.heard.push(['calling.call.connect', event]);
  }

  @OnStatusCallback('calling.call.play', 'play')
  play(@StatusEvent() event: PlayEventDto) {
    this.heard.push(['calling.call.play', event]);
  }

  @OnStatusCallback('calling.call.collect', 'collect')
  collect(@StatusEvent() event: CollectEventDto) {
    this.heard.push(['calling.call.collect', event]);
  }

  @OnStatusCallback('calling.call.record', 'record')
  record(@StatusEvent() event: RecordEventDto) {
    this.heard.push(['calling.call.record', event]);
  }

  @OnStatusCallback('calling.call.detect', 'detect')
  detect(@StatusEvent() event: DetectEventDto) {
    this.heard.push(['calling.call.detect', event]);
  }

  @OnStatusCallback('calling.call.tap', 'tap')
  tap(@StatusEvent() event: TapEventDto) {
    this.heard.push(['calling.call.tap', event]);
  }

  @OnStatusCallback('calling.call.stream', 'stream')
  stream(@StatusEvent() event: StreamEventDto) {
    this.heard.push(['calling.call.stream', event]);
  }

  @OnStatusCallback('calling.call.fax', 'fax')
  fax(@StatusEvent() event: FaxEventDto) {
    this.heard.push(['calling.call.fax', event]);
  }

  @OnStatusCallback('calling.call.refer', 'refer')
  refer(@StatusEvent() event: ReferEventDto) {
    this.heard.push(['calling.call.refer', event]);
  }

  @OnStatusCallback('calling.call.pay', 'pay')
  pay(@StatusEvent() event: PayEventDto) {
    this.heard.push(['calling.call.pay', event]);
  }

  @OnStatusCallback('calling.call.queue', 'queue')
  queue(@StatusEvent() event: QueueEventDto) {
    this.heard.push(['calling.call.queue', event]);
  }

  @OnStatusCallback('calling.conference', 'conference')
  conference(@StatusEvent() event: ConferenceEventDto) {
    this.heard.push(['calling.conference', event]);
  }

  @OnStatusCallback(['calling.transcript.completed', 'calling.transcript.failed'], 'transcript')
  transcript(@StatusEvent() event: TranscriptCompletedEventDto | TranscriptFailedEventDto) {
    this.heard.push([event.event_type, event]);
  }

  @OnStatusCallback('message.status', 'message')
  message(@StatusEvent() event: MessageStatusDto) {
    this.heard.push(['message.status', event]);
  }

  @OnStatusCallback('10dlc', 'registrations/:registry')
  registration(@StatusEvent() event: TenDlcEventDto) {
    this.heard.push(['10dlc', event]);
  }
}
