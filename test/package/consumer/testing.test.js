import assert from 'node:assert/strict';
import { CallSimulator, SignalWireClient } from 'nestjs-signalwire/testing';
import { createApp } from './dist/testing-app.js';

// `node --test` and jest run this file alike; jest's `test` is a global.
const { test } = globalThis.test ? globalThis : await import('node:test');

for (const adapter of ['express', 'fastify']) {
  // The test kit finds the options of the application, which it can only where both entries share their classes.
  test(`a webhook and a call on ${adapter}`, async () => {
    const app = await createApp(adapter);
    try {
      const { sections } = await SignalWireClient.for(app).inboundCall('/voice', { type: 'sip' });
      assert.ok('hangup' in sections.main[0]);
      const call = await CallSimulator.for(app, { path: '/voice' }).dial();
      assert.equal(call.state, 'ended');
    } finally {
      await app.close();
    }
  });
}
