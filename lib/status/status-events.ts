import { CallStateEventDto } from './dto/call-state-event.dto.js';
import { CollectEventDto } from './dto/collect-event.dto.js';
import { ConferenceEventDto } from './dto/conference-event.dto.js';
import { ConnectEventDto } from './dto/connect-event.dto.js';
import { DetectEventDto } from './dto/detect-event.dto.js';
import { FaxEventDto } from './dto/fax-event.dto.js';
import { MessageStatusDto } from './dto/message-status.dto.js';
import { PayEventDto } from './dto/pay-event.dto.js';
import { PlayEventDto } from './dto/play-event.dto.js';
import { QueueEventDto } from './dto/queue-event.dto.js';
import { RecordEventDto } from './dto/record-event.dto.js';
import { ReferEventDto } from './dto/refer-event.dto.js';
import { StreamEventDto } from './dto/stream-event.dto.js';
import { TapEventDto } from './dto/tap-event.dto.js';
import { TenDlcEventDto } from './dto/ten-dlc-event.dto.js';
import {
  TranscriptCompletedEventDto,
  TranscriptFailedEventDto,
} from './dto/transcript-event.dto.js';

/** Every event that SignalWire reports to a status callback, and its DTO. What is an event is said here and nowhere else. */
export const STATUS_EVENTS = {
  'calling.call.state': CallStateEventDto,
  'calling.call.connect': ConnectEventDto,
  'calling.call.play': PlayEventDto,
  'calling.call.collect': CollectEventDto,
  'calling.call.record': RecordEventDto,
  'calling.call.detect': DetectEventDto,
  'calling.call.tap': TapEventDto,
  'calling.call.stream': StreamEventDto,
  'calling.call.fax': FaxEventDto,
  'calling.call.refer': ReferEventDto,
  'calling.call.pay': PayEventDto,
  'calling.call.queue': QueueEventDto,
  'calling.conference': ConferenceEventDto,
  'calling.transcript.completed': TranscriptCompletedEventDto,
  'calling.transcript.failed': TranscriptFailedEventDto,
  // These two are flat and do not say what they are, so the names are this package's own.
  'message.status': MessageStatusDto,
  '10dlc': TenDlcEventDto,
} as const;

type Classes = typeof STATUS_EVENTS;

/**
 * The events of {@link OnStatusCallback}: SignalWire's own names, `message.status` for how a message fares, and `10dlc` for
 * registrations of brands, campaigns and numbers.
 */
export type StatusEventType = keyof Classes;

/** The DTO of each event: `StatusEvents['calling.call.record']`. */
export type StatusEvents = { [Type in StatusEventType]: InstanceType<Classes[Type]> };

/** Whether an event has a DTO. */
export function isStatusEventType(name: string): name is StatusEventType {
  return Object.hasOwn(STATUS_EVENTS, name);
}
