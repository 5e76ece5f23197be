import { describe, expect, it } from 'vitest';
import { PUBLISHED_FORM } from '../compatibility/vectors.js';
import { encodeForm } from '../support/compatibility-app.js';
import { runCli, type CliOptions } from '../support/cli.js';
import { PUBLISHED_CALL, UTF8_CALL } from '../support/vectors.js';

const { signingKey, url, rawBody, sha1, sha256 } = PUBLISHED_CALL;
const environment = { SIGNALWIRE_SIGNING_KEY: signingKey };

describe('sign', () => {
  it('makes the published signatures', async () => {
    expect(await runCli(['sign', url], { input: rawBody, environment })).toEqual({
      code: 0,
      output: `x-signalwire-signature: ${sha1}\nx-signalwire-sha256-signature: ${sha256}\n`,
      errors: '',
    });
  });

  it('takes the key as an option, and prints JSON', async () => {
    const args = ['sign', UTF8_CALL.url, '--key', UTF8_CALL.signingKey, '--json'];
    const { output } = await runCli(args, { input: UTF8_CALL.rawBody, environment });
    expect(JSON.parse(output)).toEqual({
      'x-signalwire-signature': UTF8_CALL.sha1,
      'x-signalwire-sha256-signature': UTF8_CALL.sha256,
    });
  });

  it('signs a message with the credentials of the URL and a call without them', async () => {
    const withUser = url.replace('://', '://user:pass@');
    const call = await runCli(['sign', withUser], { input: rawBody, environment });
    expect(call.output).toContain(sha256);
    const message = await runCli(['sign', withUser, '-m'], { input: rawBody, environment });
    expect(message.output).toMatch(/^x-signalwire-signature: [0-9a-f]{40}\n$/);
    expect(message.output).not.toContain(sha1);
  });

  it('says why a body cannot be read', async () => {
    const { code, errors } = await runCli(['sign', url, 'no-such-file'], { environment });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'no-such-file cannot be read: there is no such file\n',
    });
    expect((await runCli(['sign', url, '.'], { environment })).errors).toContain('a directory');
  });
});

describe('verify', () => {
  function verify(args: readonly string[], options: CliOptions = {}) {
    return runCli(['verify', ...args], { input: rawBody, environment, ...options });
  }

  it.each([
    [
      'both headers',
      ['-H', `X-SignalWire-Signature: ${sha1}`, '-H', `x-signalwire-sha256-signature:${sha256}`],
    ],
    ['one header', ['--header', `X-SignalWire-Signature: ${sha1}`]],
    ['a SHA-1 digest', ['--signature', sha1]],
    ['a SHA-256 digest in capitals', ['-s', sha256.toUpperCase()]],
  ])('recognises %s', async (_what, args) => {
    const { code, output } = await verify([url, ...args]);
    expect({ code, output }).toEqual({ code: 0, output: 'The signature matches.\n' });
  });

  const other = (from: string, to: string) => url.replace(from, to);

  it.each<[string, string[], CliOptions, string]>([
    ['no signature', [url], {}, 'it carries no signature header'],
    ['a broken signature', [url, '-s', 'abc'], {}, 'is no hexadecimal digest of 64 digits'],
    ['http', [other('https:', 'http:'), '-s', sha256], {}, 'https instead of http'],
    ['a port', [other('.app/', '.app:3000/'), '-s', sha256], {}, 'without port 3000'],
    ['a slash', [other('.app/', '.app'), '-s', sha256], {}, 'with a slash at the end of its path'],
    [
      'an inner address',
      ['http://127.0.0.1:3000/', '-s', sha256, '-H', `Host: ${new URL(url).host}`],
      {},
      'instead of 127.0.0.1',
    ],
    ['another key', [url, '-s', sha256, '-k', 'PSK_other'], {}, "probably another project's"],
    [
      'a key with a space',
      [url, '-s', sha256, '-k', `${signingKey} `],
      {},
      'the key has white space',
    ],
    [
      'a line break',
      [url, '-s', sha1],
      { input: `${rawBody}\n` },
      'a line break was added at its end',
    ],
    [
      'a JSON text written anew',
      [url, '-s', sha256],
      { input: JSON.stringify(JSON.parse(rawBody), null, 4) },
      'its JSON was parsed and written anew',
    ],
    [
      'two signatures that disagree',
      [url, '-s', sha1, '-s', UTF8_CALL.sha256],
      {},
      'the SHA-1 signature matches, but the SHA-256 signature is another',
    ],
    ['another body', [url, '-s', sha256], { input: '{}' }, 'something changed the body'],
  ])('explains %s', async (_what, args, options, explanation) => {
    const { code, output, errors } = await verify(args, options);
    expect(code).toBe(1);
    expect(output).toMatch(/^No match: /);
    expect(output).toContain(explanation);
    expect(output + errors).not.toContain(signingKey);
  });

  it('tells other programs', async () => {
    const right = await verify([url, '-s', sha256, '--json']);
    expect(JSON.parse(right.output)).toEqual({ valid: true, verdict: 'valid' });
    const wrong = await verify([url, '--json']);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.output)).toMatchObject({ valid: false, verdict: 'missing' });
  });

  it('verifies what sign made of a message', async () => {
    const address = 'https://user:pass@sms.example.com/messages';
    const signed = await runCli(['sign', address, '--message'], { input: rawBody, environment });
    const header = signed.output.trim();
    expect((await verify([address, '-m', '-H', header])).code).toBe(0);
    const asCall = await verify([address, '-H', header]);
    expect(asCall.code).toBe(1);
  });
});

describe('forms of the compatibility API', () => {
  const { signingKey: key, url: address, parameters, signature } = PUBLISHED_FORM;
  const input = encodeForm(parameters);

  it('are signed as published', async () => {
    const args = ['sign', address, '--compatibility', '-k', key];
    const { code, output } = await runCli(args, { input });
    expect({ code, output }).toEqual({ code: 0, output: `x-signalwire-signature: ${signature}\n` });
  });

  it.each<[string, string, string[], string, string]>([
    ['a match', address, ['-s', signature], input, 'The signature matches.'],
    ['the header', address, ['-H', `X-Twilio-Signature: ${signature}`], input, 'matches.'],
    ['credentials', address.replace('://', '://a:b@'), ['-s', signature], input, 'matches.'],
    ['no header', address, [], input, 'it carries no signature header'],
    ['a digest in hexadecimal', address, ['-s', sha1], input, 'no base64 of 20 bytes'],
    ['an empty body', address, ['-s', signature], '', 'its body holds no parameters'],
    ['a line break', address, ['-s', signature], `${input}\n`, 'a line break was added'],
    [
      'http',
      address.replace('https:', 'http:'),
      ['-s', signature],
      input,
      'it would match if the URL were',
    ],
    ['a key with a space', address, ['-s', signature, '-k', `${key} `], input, 'white space'],
    ['another key', address, ['-s', signature, '-k', 'x'], input, "probably another project's"],
  ])('are verified and explained: %s', async (_what, to, args, body, says) => {
    const all = ['verify', to, '--compatibility', '-k', key, ...args];
    const { code, output } = await runCli(all, { input: body });
    expect(output).toContain(says);
    expect(code).toBe(says.endsWith('matches.') ? 0 : 1);
  });

  it('are no messages', async () => {
    const { code, errors } = await runCli(['sign', address, '-c', '-m', '-k', key], { input });
    expect({ code, errors }).toMatchObject({ code: 2, errors: expect.stringContaining('Either') });
  });
});
