import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../../support/adapters.js';
import { closeOf, openConnection, sendBytes } from '../../support/raw-http.js';
import { CALL_PATH, signedBytes } from '../../support/signed-request.js';
import { startWatchedApp, type WatchedApp } from '../../support/watched-app.js';
import { expectSilentLog, expectWorkingApp } from '../../support/watched-app.expectations.js';

const WHOLE = signedBytes();
const CHUNKED = signedBytes({ framing: 'chunked' });
const SHARED = signedBytes({ target: '/tenants/acme' });
const PUBLISHED_NODE = 'fa3570ae-f8bd-42c2-83f4-9950d906c91b@us-west';
const HEAD_BYTES = WHOLE.indexOf('\r\n\r\n') + 4;

/** Genuine calls that never arrive whole. */
const STALLED: readonly (readonly [name: string, sent: Buffer])[] = [
  ['after its headers', WHOLE.subarray(0, HEAD_BYTES)],
  ['one byte into its body', WHOLE.subarray(0, HEAD_BYTES + 1)],
  ['half-way through its body', WHOLE.subarray(0, (HEAD_BYTES + WHOLE.length) >> 1)],
  ['one byte before its end', WHOLE.subarray(0, -1)],
  ['in the middle of a chunk', CHUNKED.subarray(0, -100)],
  ['before the last chunk', CHUNKED.subarray(0, -5)],
  ['half-way, on a path that other routes share', SHARED.subarray(0, -200)],
];

/** How a sender goes away: with a word to TCP, or without. */
const ABORTS: Readonly<Record<string, (socket: Socket) => unknown>> = {
  closes: (socket) => socket.destroy(),
  resets: (socket) => socket.resetAndDestroy(),
};

afterEach(closeApps);

/** Sends the beginning of a request and waits until the application has begun to handle it. */
async function stall(app: WatchedApp, beginning: Buffer) {
  const begun = once(app.server, 'request') as Promise<[IncomingMessage]>;
  const socket = await openConnection(app.port);
  socket.write(beginning);
  const [request] = await begun;
  return { socket, request };
}

describe.each(ADAPTERS)('broken connections on %s', (adapter) => {
  describe.each(Object.entries(ABORTS))(
    'the sender stalls and %s the connection',
    (_how, abort) => {
      it.each(STALLED)('%s: no handler runs and other calls are answered', async (_name, sent) => {
        const app = await startWatchedApp(adapter);
        const { socket, request } = await stall(app, sent);
        await expectWorkingApp(app);
        abort(socket);
        await closeOf(request);
        await expectWorkingApp(app);
        expect(app.handled.map(({ call }) => call.node_id)).toEqual(Array(2).fill(PUBLISHED_NODE));
        expectSilentLog(app);
      });
    },
  );

  it('survives a connection that closes in the middle of the request line', async () => {
    const app = await startWatchedApp(adapter);
    const connected = once(app.server, 'connection') as Promise<[Socket]>;
    const socket = await openConnection(app.port);
    const [served] = await connected;
    socket.write(WHOLE.subarray(0, 10));
    await once(served, 'data');
    socket.resetAndDestroy();
    await closeOf(served);
    await expectWorkingApp(app);
  });

  it('survives a hundred senders that abort at once', async () => {
    const app = await startWatchedApp(adapter);
    const half = WHOLE.subarray(0, -200);
    const stalled = [];
    for (let sender = 0; sender < 100; sender++) stalled.push(await stall(app, half));
    const closed = stalled.map(({ request }) => closeOf(request));
    for (const { socket } of stalled) socket.resetAndDestroy();
    await Promise.all(closed);
    await expectWorkingApp(app);
    expect(app.handled).toHaveLength(1);
  });

  it('answers a genuine call whose bytes arrive one by one', async () => {
    const app = await startWatchedApp(adapter);
    const socket = await openConnection(app.port);
    socket.setNoDelay(true);
    const answer: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => answer.push(chunk));
    for (const byte of WHOLE) await new Promise((sent) => socket.write(Buffer.of(byte), sent));
    await closeOf(socket);
    expect(Buffer.concat(answer).toString()).toMatch(/^HTTP\/1\.1 200 /);
    expect(app.handled).toHaveLength(1);
  });

  it('judges each of several calls on one connection by itself', async () => {
    const app = await startWatchedApp(adapter);
    const keepOpen = [['Connection', 'keep-alive']] as const;
    const good = signedBytes({ headers: keepOpen });
    const forged = signedBytes({
      headers: keepOpen,
      signedUrl: `https://evil.example${CALL_PATH}`,
    });
    const last = signedBytes({ signatures: () => [] });
    const { statuses } = await sendBytes(app.port, Buffer.concat([good, forged, good, last]));
    expect(statuses).toEqual([200, 401, 200, 401]);
    expect(app.handled).toHaveLength(2);
  });
});
