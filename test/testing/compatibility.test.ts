import { afterEach, describe, expect, it } from 'vitest';
import { compatibilityCall, compatibilityRequest } from '../../lib/testing/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY as signingKey } from '../support/calls.js';
import { HOOK_PATH, startCompatibilityApp, XML } from '../support/compatibility-app.js';

afterEach(closeApps);

describe.each(ADAPTERS)('a made-up cXML webhook on %s', (adapter) => {
  it('is taken by a handler, repeated names, letters of all kinds and credentials included', async () => {
    const { origin, received } = await startCompatibilityApp(adapter);
    const parameters = compatibilityCall({
      From: '+15550001111',
      Digits: ['1', '2'],
      Name: 'Zoë &=+',
    });
    const url = PUBLIC_URL.replace('://', '://user:pass@') + HOOK_PATH;
    const { url: signed, ...request } = compatibilityRequest({ url, signingKey, parameters });
    expect(signed).toBe(PUBLIC_URL + HOOK_PATH);
    expect(request.headers.authorization).toBe(`Basic ${btoa('user:pass')}`);
    const answer = await fetch(origin + HOOK_PATH, request);
    expect({ status: answer.status, text: await answer.text() }).toEqual({
      status: 200,
      text: XML,
    });
    expect(received).toEqual([parameters]);
  });

  it('is refused where anything in it is another', async () => {
    const { origin } = await startCompatibilityApp(adapter);
    const parameters = compatibilityCall();
    const url = PUBLIC_URL + HOOK_PATH;
    const { url: _url, ...request } = compatibilityRequest({ url, signingKey, parameters });
    const body = `${request.body}&Digits=1`;
    expect((await fetch(origin + HOOK_PATH, { ...request, body })).status).toBe(401);
  });
});

describe('compatibilityCall', () => {
  it('makes the usual parameters of a call, each call with an id of its own', () => {
    const call = compatibilityCall({ To: '+15550002222' });
    expect(call).toMatchObject({
      ApiVersion: '2010-04-01',
      CallStatus: 'ringing',
      Direction: 'inbound',
      From: '+15559870000',
      To: '+15550002222',
    });
    expect(call.CallSid).not.toBe(compatibilityCall().CallSid);
  });
});
