import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps, startApp } from '../../test/support/adapters.js';
import { sendSigned } from '../../test/support/calls.js';
import { sendAsCurl } from '../../test/support/curl.js';
import { publishedCall } from './published-call.js';
import { signedCurl } from './signed-curl.js';

process.env.SIGNALWIRE_SIGNING_KEY = publishedCall.signingKey;
process.env.PUBLIC_URL = publishedCall.url;
const { AppModule } = await import('./app.module.js');

afterEach(closeApps);

describe.each(ADAPTERS)('01-hello-call on %s', (adapter) => {
  const { body, headers } = publishedCall;

  it('greets the published call by its number and offers sales', async () => {
    const { origin } = await startApp(adapter, { imports: [AppModule] });
    const response = await fetch(origin, { method: 'POST', body, headers });
    expect(response.status).toBe(200);
    const { sections } = (await response.json()) as { sections: { main: object[] } };
    expect(sections.main.map((step) => Object.keys(step)[0])).toEqual([
      'answer',
      'prompt',
      'switch',
    ]);
    expect(sections.main[1]).toMatchObject({
      prompt: { play: 'say:Hello +12135877632. Press 1 for sales.' },
    });
    expect(sections.main[2]).toMatchObject({
      switch: {
        case: { 1: [{ transfer: { dest: `${publishedCall.url}sales` } }] },
      },
    });
  });

  it('answers at the URL that it transfers to', async () => {
    const { origin } = await startApp(adapter, { imports: [AppModule] });
    const response = await sendSigned(origin, body, {
      path: '/sales',
      signingKey: publishedCall.signingKey,
      publicUrl: publishedCall.url.slice(0, -1),
    });
    expect(response.status).toBe(200);
    expect(JSON.stringify(await response.json())).toContain('+15551230001');
  });

  it('refuses the call with another caller written into it', async () => {
    const { origin } = await startApp(adapter, { imports: [AppModule] });
    const forged = body.replace('+12135877632', '+19005550000');
    const response = await fetch(origin, { method: 'POST', body: forged, headers });
    expect(response.status).toBe(401);
  });

  it('answers the curl command that npm start prints', async () => {
    const { origin } = await startApp(adapter, { imports: [AppModule] });
    const response = await sendAsCurl(signedCurl(Number(new URL(origin).port)));
    expect(response.status).toBe(200);
  });
});
