import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../../support/adapters.js';
import { EVERY_KIND, startEveryKindApp } from '../../support/every-kind-app.js';
import { sendBytes } from '../../support/raw-http.js';
import { signedBytes } from '../../support/signed-request.js';
import { expectSilentLog } from '../../support/watched-app.expectations.js';
import { expectedOn } from './hostile-request.js';
import { hostileTo } from './every-kind.table.js';

// One application for all: what one request breaks, the next one shows.
describe.each(ADAPTERS)('hostile requests on %s', (adapter) => {
  let app: Awaited<ReturnType<typeof startEveryKindApp>>;

  beforeAll(async () => {
    app = await startEveryKindApp(adapter);
  });
  beforeEach(() => {
    app.runs.length = 0;
  });
  afterAll(closeApps);

  describe.each(EVERY_KIND)('for $decorator', (kind) => {
    const { path: target, payload, auth } = kind;
    const genuine = signedBytes({ target, body: JSON.stringify(payload) });

    it.each(hostileTo(kind))('refuses: $name', async ({ bytes, expected }) => {
      const { statuses, text } = await sendBytes(app.port, bytes);
      expect(statuses, text).toEqual([expectedOn(adapter, expected)]);
      expect(app.runs, 'no handler ran').toEqual([]);
      const asksForCredentials = /www-authenticate: basic/i.test(text);
      expect(asksForCredentials).toBe(auth !== 'signature' && statuses[0] === 401);
      expect((await sendBytes(app.port, genuine)).statuses, 'and goes on working').toEqual([200]);
      expect(app.runs).toEqual([target]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  });

  it('are no errors of the application, and their secrets are in no log', () => {
    expectSilentLog(app);
    expect(app.log.messages().join('\n')).not.toContain('4242424242424242');
  });
});
