import { Controller, type Type } from '@nestjs/common';
import {
  OnStatusCallback,
  StatusEvent,
  type StatusEventType,
  type WebhookAuthOptions,
} from '../../../lib/index.js';
import type { AdapterName } from '../adapters.js';
import { basic, CREDENTIALS } from '../auth-app.js';
import { sendSigned, type SendOptions } from '../calls.js';
import { startVoiceApp, type VoiceAppOptions } from '../voice-app.js';

/** The path of the handler of {@link controllerHearing}, and its name in logs. */
export const EVENTS_PATH = '/events';
export const HEARING_HANDLER = 'HearingController.heard';

/** A controller whose handler hears of events. */
export function controllerHearing(
  eventTypes: StatusEventType | readonly StatusEventType[],
  hear: (event: object) => unknown,
  options?: WebhookAuthOptions,
): Type {
  @Controller('events')
  class HearingController {
    @OnStatusCallback(eventTypes, undefined, options)
    heard(@StatusEvent() event: object) {
      return hear(event);
    }
  }
  return HearingController;
}

export interface StatusAppOptions extends VoiceAppOptions {
  /** What the handler does. It returns something that must not be sent, unless told otherwise. */
  hear?: (event: object) => unknown;
  auth?: WebhookAuthOptions['auth'];
}

/** Starts an application with one handler; `heard` holds the events that it was run with. */
export async function startStatusApp(
  adapter: AdapterName,
  eventTypes: StatusEventType | readonly StatusEventType[],
  { hear = () => ({ heard: true }), auth, signalWire, ...options }: StatusAppOptions = {},
) {
  const heard: object[] = [];
  const hearing = controllerHearing(
    eventTypes,
    (event) => {
      heard.push(event);
      return hear(event);
    },
    { auth },
  );
  const started = await startVoiceApp(adapter, {
    controllers: [hearing],
    signalWire: { webhookAuth: CREDENTIALS, ...signalWire },
    ...options,
  });
  return { ...started, heard };
}

/** Sends an event with the credentials and without a signature. */
export function sendEvent(origin: string, event: unknown, options: SendOptions = {}) {
  return sendSigned(origin, event, {
    path: EVENTS_PATH,
    algorithms: [],
    ...options,
    headers: { authorization: basic(), ...options.headers },
  });
}
