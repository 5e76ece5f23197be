import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNATURE_HEADERS } from '../../lib/index.js';
import { RecordedLog } from '../support/recorded-log.js';
import { requestOf, verifierWith } from '../support/verifier.js';

/** Long enough not to stand in a log by accident, and nothing that a URL would have to encode. */
const secret = fc.stringMatching(/^[0-9A-Za-z]{12,24}$/);

const mistake = fc.record({
  scheme: fc.constantFrom('http', 'https'),
  host: fc.constantFrom('voice.example.com', 'inner.example.com', 'proxy.example.com:8443'),
  slash: fc.constantFrom('', '/'),
  withQuery: fc.boolean(),
  withCredentials: fc.boolean(),
  rightKey: fc.boolean(),
  algorithm: fc.constantFrom('sha1' as const, 'sha256' as const),
  form: fc.constantFrom('call' as const, 'message' as const, 'any' as const),
  damage: fc.constantFrom('none', 'cut', 'doubled', 'gone'),
  publicUrl: fc.constantFrom('text', 'function', 'proxy'),
  absolute: fc.boolean(),
});

/** A request with mistakes, sent to a verifier with secrets, and every signature that took part. */
function refusable(at: typeof mistake extends fc.Arbitrary<infer T> ? T : never, secrets: Secrets) {
  const { key, otherKey, user, password, queryValue, bodyText } = secrets;
  const base = `https://${user}:${password}@voice.example.com`;
  const verifier = verifierWith({
    signingKey: [key, `${key}Old`],
    publicUrl: { text: base, function: ({ url }: { url: string }) => base + url, proxy: undefined }[
      at.publicUrl
    ],
    trustProxy: at.publicUrl === 'proxy',
  });
  const query = `?token=${queryValue}&page=2`;
  const credentials = at.withCredentials ? `${user}:${password}@` : '';
  const body = JSON.stringify({ call: { from: bodyText } });
  const request = requestOf({
    url: `${at.absolute ? `http://${user}:${password}@voice.example.com` : ''}/voice${query}`,
    body,
    headers: {
      host: 'inner.example.com',
      'x-forwarded-host': 'proxy.example.com:8443',
      'x-forwarded-proto': at.scheme,
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    },
    signed: {
      signingKey: at.rightKey ? key : otherKey,
      url: `${at.scheme}://${credentials}${at.host}/voice${at.slash}${at.withQuery ? query : ''}`,
      body,
      algorithm: at.algorithm,
    },
  });
  const name = SIGNATURE_HEADERS[at.algorithm];
  const signature = String(request.headers[name]);
  const damaged = {
    none: signature,
    cut: signature.slice(2),
    doubled: `${signature}, ${signature}`,
    gone: undefined,
  };
  request.headers[name] = damaged[at.damage];
  const encoded = Buffer.from(`${user}:${password}`).toString('base64');
  return {
    verifier,
    request,
    hidden: [...Object.values(secrets), signature.slice(2, 20), encoded],
  };
}

type Secrets = Record<'key' | 'otherKey' | 'user' | 'password' | 'queryValue' | 'bodyText', string>;

describe('the log', () => {
  const log = new RecordedLog();

  beforeAll(() => Logger.overrideLogger(log));
  afterAll(() => Logger.overrideLogger(false));

  it('never holds a key, signature, body, credential or query, whatever is wrong with a request', () => {
    const secrets = fc.record({
      key: secret,
      otherKey: secret,
      user: secret,
      password: secret,
      queryValue: secret,
      bodyText: secret,
    });
    let refused = 0;
    fc.assert(
      fc.property(mistake, secrets, (at, values) => {
        log.lines.length = 0;
        const { verifier, request, hidden } = refusable(at, values);
        if (verifier.verify(request, at.form) === true) return;
        refused++;
        expect(log.lines).toHaveLength(1);
        for (const text of hidden) expect(log.text).not.toContain(text);
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

describe('with the debug level off', () => {
  const url = 'https://voice.example.com/voice';

  function headersReadFor(levels: ('debug' | 'error')[]): string[] {
    Logger.overrideLogger(new RecordedLog('', { logLevels: levels }));
    const read: string[] = [];
    const request = requestOf({
      url: '/voice',
      body: '{}',
      headers: { host: 'inner.example.com', authorization: 'Basic eDp5' },
      signed: { signingKey: 'PSK_other', url, body: '{}', algorithm: 'sha256' },
    });
    const headers = new Proxy(request.headers, {
      get(target, name: string) {
        read.push(name);
        return target[name];
      },
    });
    const verifier = verifierWith({
      signingKey: 'PSK_key',
      publicUrl: 'https://voice.example.com',
    });
    expect(verifier.verify({ ...request, headers }, 'call')).toBe(false);
    return read;
  }

  it('looks at nothing but the signature, because nothing is explained', () => {
    expect(headersReadFor(['error'])).toEqual([SIGNATURE_HEADERS.sha256]);
    expect(headersReadFor(['debug'])).toContain('host');
  });
});
