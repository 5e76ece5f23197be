import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../test/support/adapters.js';
import { phoneCall, PUBLIC_URL, sendSigned, SIGNING_KEY } from '../../test/support/calls.js';
import { sendAsCurl } from '../../test/support/curl.js';
import { STATUS_EXAMPLES } from '../../test/support/status/examples.js';
import { callCommand, recordedCommand } from './curl.js';
import { Voicemails } from './voicemails.js';

process.env.SIGNALWIRE_SIGNING_KEY = SIGNING_KEY;
process.env.PUBLIC_URL = PUBLIC_URL;
process.env.WEBHOOK_USERNAME = 'signalwire';
process.env.WEBHOOK_PASSWORD = 'it’s: secret/';
const { AppModule } = await import('./app.module.js');

const MONDAY_MORNING = '2026-03-02T10:00:00+01:00';

type Step = Record<string, Record<string, unknown>>;

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(MONDAY_MORNING) }));
afterEach(async () => {
  vi.useRealTimers();
  await closeApps();
});

/** Starts the sample; `fetch` gets the document at a link, as SignalWire does. */
async function phone(adapter: AdapterName) {
  const { app, origin } = await startApp(adapter, { imports: [AppModule] });
  const fetchDocument = async (url: string, payload: object = phoneCall()): Promise<Step[]> => {
    const path = url.slice(PUBLIC_URL.length);
    const response = await sendSigned(origin, payload, { path, signedUrl: url });
    expect(response.status, url).toBe(200);
    const { sections } = (await response.json()) as { sections: { main: Step[] } };
    return sections.main;
  };
  const voicemails = () => app.get<Voicemails>(Voicemails).all();
  return { origin, port: Number(new URL(origin).port), fetchDocument, voicemails };
}

/** The only thing of a kind in a document. */
function only(document: Step[], method: string): Record<string, unknown> {
  const found = document.filter((step) => method in step);
  expect(found, method).toHaveLength(1);
  return found[0]![method]!;
}

/** Where the key of a menu leads. */
function destination(document: Step[], key: string): string {
  const { case: cases } = only(document, 'switch') as { case: Record<string, Step[]> };
  return only(cases[key] ?? [], 'transfer').dest as string;
}

/** Posts an event to a link, with the credentials that stand in it. */
function post(origin: string, link: string, event: object | undefined, withCredentials = true) {
  const { username, password, pathname } = new URL(link);
  const pair = [username, password].map(decodeURIComponent).join(':');
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  return fetch(origin + pathname, {
    method: 'POST',
    body: JSON.stringify(event),
    headers: { 'content-type': 'application/json', ...(withCredentials && { authorization }) },
  });
}

const ROOT = `${PUBLIC_URL}/`;

describe.each(ADAPTERS)('02-ivr on %s', (adapter) => {
  it('offers a menu whose keys lead to documents', async () => {
    const { fetchDocument } = await phone(adapter);
    const menu = await fetchDocument(ROOT);
    expect(menu.map((step) => Object.keys(step)[0])).toEqual([
      'answer',
      'play',
      'label',
      'prompt',
      'switch',
      'transfer',
    ]);
    expect(only(await fetchDocument(destination(menu, '1')), 'connect').to).toBe('+15551230001');
    expect(only(await fetchDocument(destination(menu, '2')), 'enter_queue')).toBeDefined();
    expect(only(await fetchDocument(destination(menu, '3')), 'record').beep).toBe(true);
  });

  it.each([
    ['2026-03-02T08:59:59+01:00', false],
    ['2026-03-02T09:00:00+01:00', true],
    ['2026-03-06T16:59:59+01:00', true],
    ['2026-03-06T17:00:00+01:00', false],
    ['2026-03-07T12:00:00+01:00', false],
    ['2026-03-08T12:00:00+01:00', false],
    ['2026-07-06T09:30:00+02:00', true],
    ['2026-07-06T08:30:00+02:00', false],
    ['2026-03-02T00:30:00+01:00', false],
  ])('is open at %s: %s', async (now, isOpen) => {
    vi.setSystemTime(new Date(now));
    const { fetchDocument } = await phone(adapter);
    const document = await fetchDocument(ROOT);
    expect(document.some((step) => 'prompt' in step)).toBe(isOpen);
    expect(only(document, 'transfer').dest).toBe(`${PUBLIC_URL}/voicemail`);
  });

  it('whispers who is calling to the sales desk, and what a caller writes is only spoken', async () => {
    const { fetchDocument } = await phone(adapter);
    const from = 'sip:${call.headers}&caller=+1900@example.com';
    const call = phoneCall({ call: { from, type: 'sip' } });
    const { confirm, timeout } = only(await fetchDocument(`${PUBLIC_URL}/sales`, call), 'connect');
    expect(timeout).toBe(20);
    const whisper = await fetchDocument(confirm as string);
    expect(whisper[0]).toMatchObject({ prompt: { max_digits: 1 } });
    expect(JSON.stringify(whisper)).toContain('caller=+1900@example.com. Press 1 to take it.');
    expect(JSON.stringify(whisper)).not.toMatch(/[$%]\{/);
    expect(only(whisper, 'cond')).toEqual([
      { when: 'prompt_value == 1', then: [{ play: { url: 'say:Connecting.' } }] },
      { else: [{ hangup: {} }] },
    ]);
  });

  it('sends a caller whom nobody at the desk takes to voicemail', async () => {
    const { fetchDocument } = await phone(adapter);
    const document = await fetchDocument(`${PUBLIC_URL}/sales`);
    expect(only(document, 'switch')).toMatchObject({
      variable: 'connect_result',
      case: { connected: [{ hangup: {} }] },
      default: [{ transfer: { dest: `${PUBLIC_URL}/voicemail` } }],
    });
  });

  it('lets a caller wait in a queue, and hears of it', async () => {
    const { origin, fetchDocument } = await phone(adapter);
    const queue = only(await fetchDocument(`${PUBLIC_URL}/support`), 'enter_queue');
    expect(queue).toMatchObject({ queue_name: 'support', wait_time: 300 });
    for (const event of STATUS_EXAMPLES['calling.call.queue']) {
      const response = await post(origin, queue.status_url as string, event);
      expect([response.status, await response.text()]).toEqual([200, '{}']);
    }
    const after = queue.transfer_after_bridge as string;
    expect(only(await fetchDocument(after), 'hangup')).toEqual({});
    const late = await fetchDocument(after, phoneCall({ vars: { queue_result: 'timeout' } }));
    expect(only(late, 'transfer').dest).toBe(`${PUBLIC_URL}/voicemail`);
    const colleague = await fetchDocument(`${PUBLIC_URL}/support/colleague`);
    expect(only(colleague, 'connect').to).toBe(`queue:${queue.queue_name as string}`);
  });

  it('keeps a voicemail once, and only when its recording has finished', async () => {
    const { origin, fetchDocument, voicemails } = await phone(adapter);
    const link = only(await fetchDocument(`${PUBLIC_URL}/voicemail`), 'record').status_url;
    const [finished, recordCall, noInput] = STATUS_EXAMPLES['calling.call.record'];
    expect((await post(origin, link as string, noInput)).status).toBe(200);
    expect(await voicemails()).toEqual([]);
    for (const event of [finished, finished, recordCall]) {
      expect((await post(origin, link as string, event)).status).toBe(200);
    }
    expect(await voicemails()).toEqual([
      {
        call_id: 'c2d3e4f5-a6b7-4901-8def-234567890abc',
        url: 'https://acme.signalwire.com/api/v1/recordings/5f2c/download',
        seconds: 15.5,
      },
    ]);
  });

  it('believes nobody without a signature or the credentials', async () => {
    const { origin, fetchDocument, voicemails } = await phone(adapter);
    const link = only(await fetchDocument(`${PUBLIC_URL}/voicemail`), 'record').status_url;
    const [finished] = STATUS_EXAMPLES['calling.call.record'];
    expect((await post(origin, link as string, finished, false)).status).toBe(401);
    expect(await voicemails()).toEqual([]);
  });

  it('puts the credentials into the links to status callbacks alone', async () => {
    const { fetchDocument } = await phone(adapter);
    for (const path of ['/', '/sales', '/support', '/voicemail']) {
      const text = JSON.stringify(await fetchDocument(PUBLIC_URL + path));
      const links = text.match(/https:\/\/[^"]+/g) ?? [];
      expect(links.length, path).toBeGreaterThan(0);
      for (const link of links) {
        expect(new URL(link).username).toBe(/recorded|queued/.test(link) ? 'signalwire' : '');
      }
    }
  });

  it('answers the curl commands that npm run sample prints', async () => {
    const { port, voicemails } = await phone(adapter);
    expect((await sendAsCurl(callCommand(port))).status).toBe(200);
    expect((await sendAsCurl(recordedCommand(port))).status).toBe(200);
    expect(await voicemails()).toHaveLength(1);
  });
});
