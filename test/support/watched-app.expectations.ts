import { expect } from 'vitest';
import { CallDto, InboundCallDto } from '../../lib/index.js';
import { sendBytes } from './raw-http.js';
import { publishedCall } from './signed-request.js';
import { PUBLISHED_CALL } from './vectors.js';
import type { WatchedApp } from './watched-app.js';

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

/** What a handler is given is a real instance, whatever keys the payload brought along. */
export function expectInstances(payload: InboundCallDto | undefined): void {
  expect(payload).toBeInstanceOf(InboundCallDto);
  expect(payload?.call).toBeInstanceOf(CallDto);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

/** A plain `@Post()` with a `@Body()` gets JSON and form fields as from Nest alone. */
export async function expectForeignRoute({ origin }: WatchedApp): Promise<void> {
  const url = `${origin}/foreign`;
  const asJson = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ list: ['zoë', 1] }),
  });
  expect([asJson.status, await asJson.json()]).toEqual([201, { echo: { list: ['zoë', 1] } }]);
  const asForm = await fetch(url, { method: 'POST', body: new URLSearchParams({ a: 'b c' }) });
  expect([asForm.status, await asForm.json()]).toEqual([201, { echo: { a: 'b c' } }]);
}

/** Bad requests are no errors of the application, and what it says of them holds no secret. */
export function expectSilentLog({ log }: WatchedApp): void {
  expect([...log.messages('error'), ...log.messages('fatal')]).toEqual([]);
  const everything = log.messages().join('\n');
  expect(everything).not.toContain(PUBLISHED_CALL.signingKey);
  expect(everything, 'no digest').not.toMatch(/[0-9a-f]{40}/i);
}
