import { Controller } from '@nestjs/common';
import { OnStatusCallback, StatusEvent, type StatusEventType } from 'nestjs-signalwire';
import { Received } from './received.js';

/** Which is every event, or the compiler objects. */
const EVENTS: { readonly [Type in StatusEventType]: Type } = {
  'calling.call.state': 'calling.call.state',
  'calling.call.connect': 'calling.call.connect',
  'calling.call.play': 'calling.call.play',
  'calling.call.collect': 'calling.call.collect',
  'calling.call.record': 'calling.call.record',
  'calling.call.detect': 'calling.call.detect',
  'calling.call.tap': 'calling.call.tap',
  'calling.call.stream': 'calling.call.stream',
  'calling.call.fax': 'calling.call.fax',
  'calling.call.refer': 'calling.call.refer',
  'calling.call.pay': 'calling.call.pay',
  'calling.call.queue': 'calling.call.queue',
  'calling.conference': 'calling.conference',
  'calling.transcript.completed': 'calling.transcript.completed',
  'calling.transcript.failed': 'calling.transcript.failed',
  'message.status': 'message.status',
  '10dlc': '10dlc',
};

/** The handler of every event. */
@Controller('status')
export class StatusController {
  constructor(private readonly received: Received) {}

  @OnStatusCallback(Object.values(EVENTS))
  heard(@StatusEvent() event: object) {
    this.received.keep(event);
  }
}
