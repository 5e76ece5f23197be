import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps } from '../../support/adapters.js';
import { sendBytes } from '../../support/raw-http.js';
import { startWatchedApp } from '../../support/watched-app.js';
import { expectInstances, expectSilentLog } from '../../support/watched-app.expectations.js';
import { HARMLESS_TABLES } from './harmless.table.js';
import { expectedOn } from './hostile-request.js';

afterEach(closeApps);

describe.each(ADAPTERS)('harmless requests on %s', (adapter) => {
  describe.each(Object.entries(HARMLESS_TABLES))('%s', (_title, table) => {
    it.each(table.map((harmless) => [harmless.name, harmless] as const))(
      'answers: %s',
      async (_name, { bytes, options, expected = 200, payload = {}, warning }) => {
        const app = await startWatchedApp(adapter, options);
        const status = expectedOn(adapter, expected);
        const { statuses, text } = await sendBytes(app.port, bytes);
        expect(statuses, text).toEqual([status]);
        expect(app.handled).toHaveLength(status === 200 ? 1 : 0);
        for (const handled of app.handled) {
          expectInstances(handled);
          expect(handled).toMatchObject(payload);
        }
        const warnings = warning === undefined ? [] : [expect.stringContaining(warning)];
        expect(app.log.messages('warn')).toEqual(warnings);
        expectSilentLog(app);
      },
    );
  });
});
