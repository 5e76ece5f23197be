import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps, startApp } from '../../support/adapters.js';
import { requestBytes, sendBytes, type RawRequest } from '../../support/raw-http.js';
import { ForeignController, startWatchedApp } from '../../support/watched-app.js';

const JSON_TYPE = ['Content-Type', 'application/json'] as const;
const FORM_TYPE = ['Content-Type', 'application/x-www-form-urlencoded'] as const;
const LONG = JSON.stringify({ text: 'a'.repeat(150_000) });

/** Bodies by which one parser can be told from another: what it takes, where it ends, how it refuses. */
const TELLING: readonly (readonly [name: string, request: RawRequest])[] = [
  ['JSON', { headers: [JSON_TYPE], body: '{"a":[1,"zoë"]}' }],
  ['JSON in chunks', { headers: [JSON_TYPE], body: '{"a":1}', framing: 'chunked' }],
  ['JSON that is no object', { headers: [JSON_TYPE], body: '42' }],
  ['JSON in gzip', { headers: [JSON_TYPE, ['Content-Encoding', 'gzip']], body: gzipSync('{}') }],
  ['JSON above the limit of Express', { headers: [JSON_TYPE], body: LONG }],
  ['JSON above the limit of Fastify', { headers: [JSON_TYPE], body: LONG.repeat(8) }],
  ['JSON with __proto__', { headers: [JSON_TYPE], body: '{"__proto__":{"a":1}}' }],
  ['invalid JSON', { headers: [JSON_TYPE], body: '{"a":' }],
  ['no JSON at all', { headers: [JSON_TYPE], body: '' }],
  ['form fields', { headers: [FORM_TYPE], body: 'a=b+c&d=%C3%A9' }],
  ['nested form fields', { headers: [FORM_TYPE], body: 'a[b]=1&a[c][]=2' }],
  ['text', { headers: [['Content-Type', 'text/plain']], body: 'a' }],
  ['an unknown content type', { headers: [['Content-Type', 'application/x-a']], body: 'a' }],
  ['no content type', { body: 'a' }],
  ['a fragment in the target', { headers: [JSON_TYPE], body: '{"a":1}', target: '/foreign#a' }],
];

afterEach(closeApps);

describe.each(ADAPTERS)('a route that has nothing to do with SignalWire, on %s', (adapter) => {
  it.each(TELLING)('answers as without this package: %s', async (_name, request) => {
    const bytes = requestBytes({ target: '/foreign', ...request });
    const { origin } = await startApp(adapter, { controllers: [ForeignController] });
    const without = await sendBytes(Number(new URL(origin).port), bytes);
    const { port, handled } = await startWatchedApp(adapter);
    const beside = await sendBytes(port, bytes);
    expect(withoutDate(beside.text)).toBe(withoutDate(without.text));
    expect(beside.statuses).toHaveLength(1);
    expect(handled).toHaveLength(0);
  });

  it('takes JSON and form fields', async () => {
    const { port } = await startWatchedApp(adapter);
    const json = await sendBytes(
      port,
      requestBytes({ target: '/foreign', headers: [JSON_TYPE], body: '{"a":"zoë"}' }),
    );
    const form = await sendBytes(
      port,
      requestBytes({ target: '/foreign', headers: [FORM_TYPE], body: 'a=b+c' }),
    );
    expect([json.statuses, form.statuses]).toEqual([[201], [201]]);
    expect(form.text).toContain('{"echo":{"a":"b c"}}');
  });
});

function withoutDate(answer: string): string {
  return answer.replace(/^Date: .*$/m, '');
}
