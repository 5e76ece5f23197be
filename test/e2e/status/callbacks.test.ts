import { afterEach, describe, expect, it } from 'vitest';
import { SignalWireUrls } from '../../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../support/adapters.js';
import { CREDENTIALS } from '../../support/auth-app.js';
import { PUBLIC_URL } from '../../support/calls.js';
import { signalWire } from '../../support/signal-wire.js';
import { exampleOf, STATUS_EVENT_TYPES } from '../../support/status/examples.js';
import { CALLBACKS } from './callbacks.table.js';
import { EventsController } from './events.controller.js';

afterEach(closeApps);

async function start(adapter: AdapterName) {
  const { app, origin } = await startApp(
    adapter,
    {
      imports: [signalWire({ webhookAuth: CREDENTIALS, payloadValidation: 'strict' })],
      controllers: [EventsController],
    },
    { configure: (application) => void application.setGlobalPrefix('api') },
  );
  const { heard } = app.get(EventsController);
  return { origin, heard, urls: app.get(SignalWireUrls) };
}

/** Posts to a URL as SignalWire does: the credentials that stand in it go into a header. */
function post(origin: string, url: string, body: object): Promise<Response> {
  const { username, password, pathname, search } = new URL(url);
  const userinfo = [username, password].map(decodeURIComponent).join(':');
  return fetch(origin + pathname + search, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(userinfo).toString('base64')}`,
    },
  });
}

/** The link in a document, as SignalWire reads it there. */
function linkIn(document: unknown): string {
  const [link = '', ...others] =
    JSON.stringify(document).match(/https:\/\/[^"]*@voice\.example\.com[^"]*/g) ?? [];
  expect(others).toEqual([]);
  return link;
}

describe.each(ADAPTERS)('a step that names the URL of a status handler, on %s', (adapter) => {
  it.each(CALLBACKS)('$step leads to the handler of $event', async ({ event, handler, build }) => {
    const { origin, heard, urls } = await start(adapter);
    const url = linkIn(build(urls.to(EventsController, handler)));
    const { host, pathname } = new URL(url);
    expect(`https://${host}${pathname}`).toBe(`${PUBLIC_URL}/api/events/${handler}`);
    const example = exampleOf(event);
    expect((await post(origin, url, example)).status).toBe(200);
    expect(JSON.parse(JSON.stringify(heard))).toEqual([[event, example]]);
  });

  it('reaches the registry of brands and campaigns, which no step names', async () => {
    const { origin, heard, urls } = await start(adapter);
    const url = urls.to(EventsController, 'registration', { params: { registry: 'acme' } });
    expect((await post(origin, url, exampleOf('10dlc'))).status).toBe(200);
    expect(heard).toHaveLength(1);
  });
});

describe('the table of steps', () => {
  it('has one for each event', () => {
    const caused = new Set(CALLBACKS.map(({ event }) => event));
    expect(STATUS_EVENT_TYPES.filter((type) => !caused.has(type))).toEqual(['10dlc']);
  });
});
