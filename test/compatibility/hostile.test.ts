import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { SIGNING_KEY } from '../support/calls.js';
import {
  compatibilityRequest,
  sendCompatibility,
  startCompatibilityApp,
} from '../support/compatibility-app.js';
import { requestBytes, sendBytes } from '../support/raw-http.js';
import { HOSTILE_FORMS } from './hostile.table.js';

const CALL = [['CallSid', 'CA1']] as const;

afterEach(closeApps);

describe.each(ADAPTERS)('a cXML handler on %s', (adapter) => {
  const options = { webhookAuth: { username: 'signalwire', password: 'pass' } };

  it.each(HOSTILE_FORMS)('refuses: $name', async ({ bytes, status }) => {
    const { port, origin, received, log } = await startCompatibilityApp(adapter, { options });
    const { statuses, text } = await sendBytes(port, bytes);
    expect(statuses, text).toEqual([typeof status === 'number' ? status : status[adapter]]);
    expect(received, 'no handler ran').toEqual([]);
    expect(text.toLowerCase(), 'asks for no credentials').not.toContain('www-authenticate');
    expect((await sendCompatibility(origin, { parameters: CALL })).status).toBe(200);
    expect(log.of('error')).toEqual([]);
    expect(log.text).not.toContain(SIGNING_KEY);
    expect(log.text).not.toMatch(/[\w+/]{27}=/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['names that objects inherit', ['constructor', 'toString', 'hasOwnProperty', 'valueOf']],
    ['a name that looks like a number', ['0', '1', '0']],
    ['a name in Unicode', ['Größe', 'n\u0000me']],
  ])('takes %s as names like any other', async (_name, names) => {
    const { origin, received } = await startCompatibilityApp(adapter);
    const parameters = names.map((name) => [name, 'x'] as const);
    expect((await sendCompatibility(origin, { parameters })).status).toBe(200);
    const [values = {}] = received;
    expect(Object.keys(values).toSorted()).toEqual([...new Set(names)].toSorted());
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('takes 1,000 parameters', async () => {
    const { origin, received } = await startCompatibilityApp(adapter);
    const parameters = Array.from({ length: 1000 }, (_, at) => [`p${at}`, String(at)] as const);
    expect((await sendCompatibility(origin, { parameters })).status).toBe(200);
    expect(received).toEqual([Object.fromEntries(parameters)]);
  });

  it.each([
    'application/x-www-form-urlencoded; charset=UTF-8',
    'APPLICATION/X-WWW-Form-Urlencoded',
  ])('takes the type %s', async (contentType) => {
    const { origin } = await startCompatibilityApp(adapter);
    const request = { parameters: CALL, contentType };
    expect((await sendCompatibility(origin, request)).status).toBe(200);
  });

  it('takes a form in pieces', async () => {
    const { port, received } = await startCompatibilityApp(adapter);
    const { path, body, headers } = compatibilityRequest({ parameters: CALL });
    const bytes = requestBytes({
      target: path,
      body: Buffer.from(body),
      headers,
      framing: 'chunked',
    });
    expect((await sendBytes(port, bytes)).statuses).toEqual([200]);
    expect(received).toEqual([{ CallSid: 'CA1' }]);
  });

  it('says in the debug log why', async () => {
    const { origin, log } = await startCompatibilityApp(adapter);
    await sendCompatibility(origin, { parameters: CALL, signatureHeader: 'X-Other' });
    await sendCompatibility(origin, {
      parameters: CALL,
      signingKey: 'PSK_other',
      path: '/cxml?secret',
    });
    await sendCompatibility(origin, { body: '' });
    expect(log.of('debug').map((line) => line.split(':', 2).join(':'))).toEqual([
      'Refused POST /cxml: it carries neither X-SignalWire-Signature nor X-Twilio-Signature SignalWire',
      'Refused POST /cxml: its signature does not match',
      'Refused POST /cxml: its signature covers no body',
    ]);
  });
});
