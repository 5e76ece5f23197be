import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signWebhook, verifyWebhook } from '../../lib/index.js';
import { PUBLISHED_CALL, VECTORS } from '../support/vectors.js';

const { signingKey, url, rawBody: body, sha1, sha256 } = PUBLISHED_CALL;

describe('signWebhook', () => {
  it.each(VECTORS)('signs $url as published', (vector) => {
    const input = { signingKey: vector.signingKey, url: vector.url, body: vector.rawBody };
    expect(signWebhook({ ...input, algorithm: 'sha1' })).toBe(vector.sha1);
    expect(signWebhook({ ...input, algorithm: 'sha256' })).toBe(vector.sha256);
    expect(signWebhook({ ...input, body: Buffer.from(vector.rawBody) })).toBe(vector.sha256);
  });
});

describe('verifyWebhook', () => {
  const verify = (headers: Record<string, string | string[]>, more: object = {}): boolean =>
    verifyWebhook({ signingKey, url, body, headers, ...more });

  it.each(VECTORS)('accepts the published signatures of $url', (vector) => {
    const input = { signingKey: vector.signingKey, url: vector.url, body: vector.rawBody };
    const sha1Header = { 'x-signalwire-signature': vector.sha1 };
    const sha256Header = { 'x-signalwire-sha256-signature': vector.sha256 };
    expect(verifyWebhook({ ...input, headers: sha1Header })).toBe(true);
    expect(verifyWebhook({ ...input, headers: sha256Header })).toBe(true);
    expect(verifyWebhook({ ...input, headers: { ...sha1Header, ...sha256Header } })).toBe(true);
  });

  it('reads upper-case hexadecimal', () => {
    expect(verify({ 'x-signalwire-signature': sha1.toUpperCase() })).toBe(true);
    expect(verify({ 'x-signalwire-sha256-signature': sha256.toUpperCase() })).toBe(true);
  });

  it('does not fall back to SHA-1 where a SHA-256 signature is wrong', () => {
    const wrong = sha256.replace(/^e/, 'f');
    expect(verify({ 'x-signalwire-signature': sha1, 'x-signalwire-sha256-signature': wrong })).toBe(
      false,
    );
  });

  it('refuses SHA-1 alone where SHA-256 is required', () => {
    expect(verify({ 'x-signalwire-signature': sha1 }, { requireSha256: true })).toBe(false);
    expect(verify({ 'x-signalwire-sha256-signature': sha256 }, { requireSha256: true })).toBe(true);
    expect(verify({}, { requireSha256: true })).toBe(false);
  });

  it.each([[''], [' '], [undefined], [['PSK_real', '']]])(
    'refuses to verify with the key %j, which anybody can sign with',
    (blank) => {
      const signature = createHmac('sha256', '').update(url).update(body).digest('hex');
      const headers = { 'x-signalwire-sha256-signature': signature };
      expect(() => verify(headers, { signingKey: blank })).toThrow(
        'signingKey is missing or blank',
      );
    },
  );

  it('tries every key while one is rotated', () => {
    const headers = { 'x-signalwire-signature': sha1 };
    expect(verify(headers, { signingKey: ['PSK_new', signingKey] })).toBe(true);
    expect(verify(headers, { signingKey: ['PSK_new', 'PSK_other'] })).toBe(false);
    expect(verify(headers, { signingKey: [] })).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['a header sent twice', `${sha1}, ${sha1}`],
    ['a list', [sha1]],
    ['one digit less', sha1.slice(1)],
    ['one digit more', `${sha1}0`],
    ['a SHA-256 digest', sha256],
    ['a blank', ` ${sha1.slice(1)}`],
    ['a digit that is none', `${sha1.slice(0, -1)}g`],
    ['a prefix before the first wrong digit', `${sha1.slice(0, 20)}zzzzzzzzzzzzzzzzzzzz`],
    [
      'digits whose low byte is hexadecimal',
      sha1.replace(/./g, (c) => String.fromCharCode(0x100 + c.charCodeAt(0))),
    ],
    [
      'base64',
      createHmac('sha1', signingKey)
        .update(url + body)
        .digest('base64'),
    ],
  ])('refuses %s without an exception', (_what, header) => {
    expect(verify(header === undefined ? {} : { 'x-signalwire-signature': header })).toBe(false);
  });

  it('agrees with Node for any key, URL and body, and refuses any other byte', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(
        text,
        fc.webUrl(),
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        (key, target, bytes, at) => {
          const signature = createHmac('sha256', key).update(target).update(bytes).digest('hex');
          const headers = { 'x-signalwire-sha256-signature': signature };
          const changed = Uint8Array.from(bytes);
          changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ 1;
          const given = { signingKey: key, url: target, headers };
          return (
            verifyWebhook({ ...given, body: bytes }) && !verifyWebhook({ ...given, body: changed })
          );
        },
      ),
    );
  });
});
