import { expect } from 'vitest';
import {
  AiSwaigCallDto,
  CallDto,
  InboundCallDto,
  InboundMessageDto,
  RecordEventDto,
} from '../../lib/index.js';
import { aiCall } from './agents/function-calls.js';
import { CREDENTIALS } from './auth-app.js';
import { MESSAGE_PATH, textMessage } from './messages.js';
import { requestBytes, sendBytes } from './raw-http.js';
import { publishedCall, signedBytes } from './signed-request.js';
import { exampleOf } from './status/examples.js';
import { PUBLISHED_CALL } from './vectors.js';
import { FUNCTION_PATH, STATUS_PATH, type WatchedApp } from './watched-app.js';

/** What Nest logs on Fastify, on any route, when a sender breaks off in the middle of a body. */
const NEST_ON_ABORTED_BODY = 'Error: aborted';

/** The application answers a genuine call, and its routes that have nothing to do with SignalWire answer too. */
export async function expectWorkingApp(app: WatchedApp, goodCall = publishedCall()): Promise<void> {
  const before = app.handled.length;
  const { statuses, text } = await sendBytes(app.port, goodCall);
  expect(statuses, text).toEqual([200]);
  expect(text).toContain('"sections"');
  expect(app.handled).toHaveLength(before + 1);
  expectInstances(app.handled.at(-1));
  await expectForeignRoute(app);
  expect(app.statuses.filter((status) => status >= 500)).toEqual([]);
}

/** The application answers a genuine message. */
export async function expectAnsweredMessage(app: WatchedApp): Promise<void> {
  const message = signedBytes({ target: MESSAGE_PATH, body: JSON.stringify(textMessage()) });
  const { statuses, text } = await sendBytes(app.port, message);
  expect(statuses, text).toEqual([200]);
  expect(app.handledMessages.at(-1)).toBeInstanceOf(InboundMessageDto);
}

/** The application takes a genuine status callback. */
export async function expectTakenEvent(app: WatchedApp): Promise<void> {
  const body = JSON.stringify(exampleOf('calling.call.record'));
  const { statuses, text } = await sendBytes(app.port, signedBytes({ target: STATUS_PATH, body }));
  expect(statuses, text).toEqual([200]);
  expect(app.handledEvents.at(-1)).toBeInstanceOf(RecordEventDto);
}

/** The application runs the function of an agent. */
export async function expectRunFunction(app: WatchedApp): Promise<void> {
  const body = JSON.stringify(aiCall('book', { guests: 4 }));
  const request = signedBytes({ target: FUNCTION_PATH, body });
  const { statuses, text } = await sendBytes(app.port, request);
  expect(statuses, text).toEqual([200]);
  expect(text).toContain('Booked.');
  expect(app.handledFunctions.at(-1)).toBeInstanceOf(AiSwaigCallDto);
}

/** What a handler is given is a real instance, whatever keys the payload brought along. */
export function expectInstances(payload: InboundCallDto | undefined): void {
  expect(payload).toBeInstanceOf(InboundCallDto);
  expect(payload?.call).toBeInstanceOf(CallDto);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

/** A plain `@Post()` with a `@Body()` gets JSON and form fields as from Nest alone. */
export async function expectForeignRoute({ port }: WatchedApp): Promise<void> {
  await expectEcho(port, 'application/json', '{"list":["x",1]}', { list: ['x', 1] });
  await expectEcho(port, 'application/x-www-form-urlencoded', 'a=b+c', { a: 'b c' });
}

async function expectEcho(port: number, type: string, body: string, echo: object): Promise<void> {
  const headers = [['Content-Type', type]] as const;
  const { statuses, text } = await sendBytes(
    port,
    requestBytes({ target: '/foreign', headers, body }),
  );
  expect(statuses, text).toEqual([201]);
  expect(text).toContain(JSON.stringify({ echo }));
}

/** Bad requests are no errors of the application, and what it says of them holds no secret. */
export function expectSilentLog({ log }: Pick<WatchedApp, 'log'>): void {
  const errors = [...log.messages('error'), ...log.messages('fatal')];
  expect(errors.filter((text) => !text.startsWith(NEST_ON_ABORTED_BODY))).toEqual([]);
  const everything = log.messages().join('\n');
  expect(everything).not.toContain(PUBLISHED_CALL.signingKey);
  expect(everything).not.toContain(CREDENTIALS.password);
  expect(everything, 'no digest').not.toMatch(/[0-9a-f]{40}/i);
}
