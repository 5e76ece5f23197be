import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { sendBytes } from '../support/raw-http.js';
import { startWatchedApp } from '../support/watched-app.js';
import {
  expectAnsweredMessage,
  expectRunFunction,
  expectSilentLog,
  expectTakenEvent,
  expectWorkingApp,
} from '../support/watched-app.expectations.js';
import { HOSTILE_TABLES } from './hostile-requests.table.js';
import { expectedOn } from './hostile/hostile-request.js';

afterEach(closeApps);

describe.each(ADAPTERS)('hostile requests on %s', (adapter) => {
  describe.each(Object.entries(HOSTILE_TABLES))('%s', (_title, table) => {
    it.each(table.map((hostile) => [hostile.name, hostile] as const))(
      'refuses: %s',
      async (_name, { bytes, options, expected, goodCall, hangUp }) => {
        const app = await startWatchedApp(adapter, options);
        await expectWorkingApp(app, goodCall);
        const { statuses, text } = await sendBytes(app.port, bytes, { hangUp });
        expect(statuses, text).toEqual([expectedOn(adapter, expected)]);
        expect(app.handled, 'no handler ran').toHaveLength(1);
        expect(app.handledMessages, 'no message handler ran').toEqual([]);
        expect(app.handledEvents, 'no status handler ran').toEqual([]);
        expect(app.handledFunctions, 'no function ran').toEqual([]);
        await expectWorkingApp(app, goodCall);
        expectSilentLog(app);
      },
    );
  });

  it('refuses them all one after another, in one application', { timeout: 60_000 }, async () => {
    const app = await startWatchedApp(adapter);
    const hostile = Object.values(HOSTILE_TABLES).flat();
    for (const { name, bytes, options, expected, hangUp } of hostile) {
      if (options) continue;
      const { statuses } = await sendBytes(app.port, bytes, { hangUp });
      expect(statuses, name).toEqual([expectedOn(adapter, expected)]);
    }
    const { handled, handledMessages, handledEvents, handledFunctions } = app;
    expect([handled, handledMessages, handledEvents, handledFunctions].flat()).toEqual([]);
    await expectWorkingApp(app);
    await expectAnsweredMessage(app);
    await expectTakenEvent(app);
    await expectRunFunction(app);
    expectSilentLog(app);
  });
});
