import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  signCompatibilityWebhook,
  verifyCompatibilityWebhook,
  type FormParameter,
  type SignCompatibilityWebhookOptions,
} from '../../lib/index.js';
import { encodeForm } from '../support/compatibility-app.js';
import { PUBLISHED_FORM, PUBLISHED_HASH, REPEATED_NAME } from './vectors.js';

const FORM = 'application/x-www-form-urlencoded';
const KEY = 'PSK_test';
const URL_OF_HOOK = 'https://voice.example.com/hook';

interface Request {
  url?: string;
  body?: string | Uint8Array;
  type?: string;
  /** The parameters that were signed; none where the URL alone was. */
  signed?: readonly FormParameter[];
  signedUrl?: string;
  header?: string;
}

/** Whether a request is verified that is signed as told. */
function isVerified({
  url = URL_OF_HOOK,
  body = '',
  type = FORM,
  signed = [],
  signedUrl = url,
  header = 'x-signalwire-signature',
}: Request): boolean {
  const signature = signCompatibilityWebhook({
    signingKey: KEY,
    url: signedUrl,
    parameters: signed,
  });
  return verifyCompatibilityWebhook({
    signingKey: KEY,
    url,
    body,
    headers: { 'content-type': type, [header]: signature },
  });
}

function sha256(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

describe('the signature of compatibility webhooks', () => {
  it.each([
    ['a form', PUBLISHED_FORM],
    ['a repeated name', REPEATED_NAME],
  ])('is that of the published vector: %s', (_name, { signingKey, url, parameters, signature }) => {
    expect(signCompatibilityWebhook({ signingKey, url, parameters })).toBe(signature);
    const headers = { 'content-type': FORM, 'x-signalwire-signature': signature };
    const request = { url, body: encodeForm(parameters), headers };
    expect(verifyCompatibilityWebhook({ ...request, signingKey })).toBe(true);
    expect(verifyCompatibilityWebhook({ ...request, signingKey: ['old', signingKey] })).toBe(true);
    expect(verifyCompatibilityWebhook({ ...request, signingKey: `${signingKey}x` })).toBe(false);
  });

  it('is that of the published vector: a JSON body', () => {
    const { signingKey, url, body, signature } = PUBLISHED_HASH;
    expect(signCompatibilityWebhook({ signingKey, url })).toBe(signature);
    const headers = { 'content-type': 'application/json', 'x-signalwire-signature': signature };
    const request = { signingKey, url, headers };
    expect(verifyCompatibilityWebhook({ ...request, body })).toBe(true);
    expect(verifyCompatibilityWebhook({ ...request, body: `${body} ` })).toBe(false);
  });

  it('sorts names, keeps repeated ones in their order, and takes any iterable or an object', () => {
    const signed = (parameters: SignCompatibilityWebhookOptions['parameters']) =>
      signCompatibilityWebhook({ signingKey: KEY, url: URL_OF_HOOK, parameters });
    const expected = signed([
      ['A', '3'],
      ['a', '4'],
      ['b', '1'],
      ['b', '0'],
    ]);
    expect(signed(new URLSearchParams('b=1&a=4&b=0&A=3'))).toBe(expected);
    expect(signed({ b: ['1', '0'], a: '4', A: '3' })).toBe(expected);
    expect(signed(new URLSearchParams('b=0&a=4&b=1&A=3'))).not.toBe(expected);
  });

  it('may stand in either header; that of SignalWire decides where both are there', () => {
    const request = { body: 'a=b', signed: [['a', 'b']] } as const;
    expect(isVerified(request)).toBe(true);
    expect(isVerified({ ...request, header: 'x-twilio-signature' })).toBe(true);
    expect(isVerified({ ...request, header: 'x-other-signature' })).toBe(false);
    const { signingKey, url, parameters, signature } = PUBLISHED_FORM;
    const both = (signalwire: string, twilio: string) =>
      verifyCompatibilityWebhook({
        signingKey,
        url,
        body: encodeForm(parameters),
        headers: {
          'content-type': FORM,
          'x-signalwire-signature': signalwire,
          'x-twilio-signature': twilio,
        },
      });
    const wrong = REPEATED_NAME.signature;
    expect(both(signature, wrong)).toBe(true);
    expect(both(wrong, signature)).toBe(false);
  });

  it.each([
    ['https://h.example/x?a=1', 'https://h.example:443/x?a=1'],
    ['http://h.example/x', 'http://h.example:80/x'],
    ['https://user:pa%40ss@h.example/x', 'https://user:pa%40ss@h.example:443/x'],
    ['https://[::1]/x', 'https://[::1]:443/x'],
  ])('holds with and without the standard port: %s', (without, withPort) => {
    const request = { body: 'a=b', signed: [['a', 'b']] } as const;
    expect(isVerified({ ...request, url: without, signedUrl: withPort })).toBe(true);
    expect(isVerified({ ...request, url: withPort, signedUrl: without })).toBe(true);
  });

  it.each([
    ['https://h.example/x', 'https://h.example:80/x'],
    ['http://h.example/x', 'http://h.example:443/x'],
    ['https://h.example:8443/x', 'https://h.example/x'],
    ['https://h.example/x', 'http://h.example/x'],
    ['https://h.example/x', 'https://h.example/x/'],
    ['https://h.example/x', 'https://h.example/x?'],
  ])('covers the URL: %s is not %s', (url, signedUrl) => {
    const request = { body: 'a=b', signed: [['a', 'b']] } as const;
    expect(isVerified({ ...request, url, signedUrl })).toBe(false);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['of another length', PUBLISHED_FORM.signature.slice(4)],
    ['too long', `AAAA${PUBLISHED_FORM.signature}`],
    ['without padding', PUBLISHED_FORM.signature.slice(0, -1)],
    ['with a blank', PUBLISHED_FORM.signature.replace('/', ' ')],
    ['in base64url', PUBLISHED_FORM.signature.replace('/', '_')],
    ['in hexadecimal', Buffer.from(PUBLISHED_FORM.signature, 'base64').toString('hex')],
    ['twice', `${PUBLISHED_FORM.signature}, ${PUBLISHED_FORM.signature}`],
    ['a list', [PUBLISHED_FORM.signature]],
    ['Unicode', '０'.repeat(28)],
    ['64 KB', 'A'.repeat(65_536)],
  ])('is refused, and throws nothing: %s', (_name, header) => {
    const { signingKey, url, parameters } = PUBLISHED_FORM;
    const headers = { 'content-type': FORM, 'x-signalwire-signature': header };
    const body = encodeForm(parameters);
    expect(verifyCompatibilityWebhook({ signingKey, url, body, headers })).toBe(false);
  });
});

describe('a signature over the URL alone', () => {
  it.each([
    ['empty', ''],
    ['an ampersand', '&'],
    ['ampersands', '&&&'],
    ['an equals sign', '='],
    ['names and values that are empty', '=&=&='],
    ['a name that is empty', '=x'],
    ['a question mark', '?'],
    ['a blank', '+'],
    ['NUL', '%00'],
    ['any form', 'CallSid=CA1&From=%2B1'],
  ])('verifies no form: %s', (_name, body) => {
    expect(isVerified({ body, signed: [] })).toBe(false);
    expect(isVerified({ body: Buffer.from(body), signed: [] })).toBe(false);
  });

  it.each([
    ['JSON', 'application/json', '{"CallSid":"CA1"}'],
    ['JSON that is empty', 'application/json', ''],
    ['text', 'text/plain', 'CallSid=CA1'],
    ['text that is empty', 'text/plain', ''],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--'],
    ['something like a form', 'application/x-www-form-urlencoded2', 'a=b'],
    ['bytes without a type', '', 'a=b'],
  ])('verifies no other body: %s', (_name, type, body) => {
    expect(isVerified({ body, type, signed: [] })).toBe(false);
  });

  it('verifies JSON where the URL carries its hash, and no other body', () => {
    const body = '{"event":"call.state"}';
    const url = `${URL_OF_HOOK}?a=1&bodySHA256=${sha256(body)}`;
    const type = 'application/json; charset=utf-8';
    expect(isVerified({ url, body, type })).toBe(true);
    expect(
      isVerified({ url: url.replace(sha256(body), sha256(body).toUpperCase()), body, type }),
    ).toBe(true);
    expect(isVerified({ url, body: '{"event":"forged"}', type })).toBe(false);
    expect(isVerified({ url, body: '', type })).toBe(false);
    expect(isVerified({ url, body, type: FORM })).toBe(false);
    expect(isVerified({ url, body: '', type: FORM })).toBe(false);
    expect(isVerified({ url, body, type: 'text/plain' })).toBe(false);
  });

  it.each([
    ['twice, the first right', (hash: string) => `?bodySHA256=${hash}&bodySHA256=0`],
    ['twice, the second right', (hash: string) => `?bodySHA256=0&bodySHA256=${hash}`],
    ['twice, both right', (hash: string) => `?bodySHA256=${hash}&bodySHA256=${hash}`],
    ['cut', (hash: string) => `?bodySHA256=${hash.slice(0, -1)}`],
    ['empty', () => '?bodySHA256='],
    ['under a name that ends like it', (hash: string) => `?xbodySHA256=${hash}`],
    ['under a name of other case', (hash: string) => `?bodysha256=${hash}`],
    ['in the path', (hash: string) => `/bodySHA256=${hash}`],
  ])('verifies no JSON where its hash stands %s', (_name, query) => {
    const body = '{"event":"call.state"}';
    const url = URL_OF_HOOK + query(sha256(body));
    expect(isVerified({ url, body, type: 'application/json' })).toBe(false);
  });

  it('verifies no form that goes on with the query of that URL', () => {
    const body = '{"event":"call.state"}';
    for (const query of [`?bodySHA256=${sha256(body)}`, `?a=1&bodySHA256=${sha256(body)}&b=2`]) {
      const signedUrl = URL_OF_HOOK + query;
      const refused = fc.integer({ min: 1, max: query.length - 1 });
      fc.assert(
        fc.property(refused, fc.nat(), (cut, at) => {
          const rest = query.slice(query.length - cut);
          const split = at % (rest.length + 1);
          const parameters: FormParameter[] = [[rest.slice(0, split), rest.slice(split)]];
          const url = signedUrl.slice(0, -cut);
          expect(isVerified({ url, body: encodeForm(parameters), signedUrl })).toBe(false);
        }),
      );
    }
  });

  it.each([
    ['a longer path', '/status', [['/status', '']]],
    ['a query', '?tenant=acme', [['?tenant=acme', '']]],
    ['a query, cut in two', '?tenant=acme', [['?tenant', '=acme']]],
    [
      'a query behind a parameter of its own',
      '?1=2',
      [
        ['1=2', ''],
        ['?', ''],
      ],
    ],
    ['the next parameter of a query', '?a=1&b=2', [['&b', '=2']]],
    ['a fragment', '#x', [['#x', '']]],
    ['a matrix parameter', ';x=1', [[';x=1', '']]],
  ] satisfies [string, string, FormParameter[]][])(
    'verifies no form that goes on with %s',
    (_name, rest, parameters) => {
      const text = parameters.flat().join('');
      const signedUrl = URL_OF_HOOK + rest;
      const url = signedUrl.endsWith(text) ? signedUrl.slice(0, -text.length) : URL_OF_HOOK;
      expect(isVerified({ url, body: encodeForm(parameters), signedUrl })).toBe(false);
    },
  );
});

describe('any form', () => {
  const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,11}$/);
  const parameters = fc.array(fc.tuple(name, fc.string({ unit: 'grapheme', maxLength: 20 })), {
    minLength: 1,
    maxLength: 12,
  });

  it('is verified as it was sent, and not with a value changed', () => {
    fc.assert(
      fc.property(parameters, fc.nat(), (signed, at) => {
        expect(isVerified({ body: encodeForm(signed), signed })).toBe(true);
        const changed = signed.map(([key, value], index): FormParameter =>
          index === at % signed.length ? [key, `${value}!`] : [key, value],
        );
        expect(isVerified({ body: encodeForm(changed), signed })).toBe(false);
        expect(isVerified({ body: encodeForm(signed), signed: [] })).toBe(false);
      }),
    );
  });

  it('is judged without an exception, whatever its bytes and headers are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string(), fc.string(), (body, type, url) => {
        const headers = {
          'content-type': type,
          'x-signalwire-signature': PUBLISHED_FORM.signature,
        };
        const options = { signingKey: KEY, url, body, headers };
        expect(verifyCompatibilityWebhook(options)).toBe(false);
        const form = { ...headers, 'content-type': FORM };
        expect(verifyCompatibilityWebhook({ ...options, headers: form })).toBe(false);
      }),
    );
  });
});
