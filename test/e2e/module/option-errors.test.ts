import { afterEach, describe, expect, it } from 'vitest';
import { SignalWireModule, type SignalWireModuleOptions } from '../../../lib/index.js';
import { FLOW_RULES } from '../../../lib/swml/flow/flow-rules.js';
import { ADAPTERS, closeApps, startApp } from '../../support/adapters.js';
import { signalWire } from '../../support/signal-wire.js';
import { startError } from '../../support/start-error.js';

afterEach(closeApps);

/** What the environment gives where a variable is not set. */
const unset = undefined as unknown as string;

const KEY_REMEDY =
  'copy it from the SignalWire dashboard (it starts with PSK_) and check that its environment variable is set';
const URL_REMEDY =
  "set it to the address that SignalWire calls, such as 'https://voice.example.com'";

const WRONG_OPTIONS: [string, Partial<SignalWireModuleOptions>, string][] = [
  ['an empty key', { signingKey: '' }, `signingKey is empty: ${KEY_REMEDY}`],
  ['a blank key', { signingKey: ' \t' }, `signingKey is empty: ${KEY_REMEDY}`],
  ['no key', { signingKey: unset }, `signingKey is missing: ${KEY_REMEDY}`],
  ['no keys', { signingKey: [] }, `signingKey is an empty list: ${KEY_REMEDY}`],
  ['a blank key among others', { signingKey: ['PSK_1', ''] }, `signingKey is empty: ${KEY_REMEDY}`],
  [
    'a key with a line break',
    { signingKey: 'PSK_1\n' },
    'signingKey has blanks around it: trim it',
  ],
  ['no project', { signingKey: {} }, 'signingKey names no project: add { [projectId]: key }'],
  [
    'a project without key',
    { signingKey: { 'p-1': '' } },
    `signingKey['p-1'] is empty: ${KEY_REMEDY}`,
  ],
  [
    'no public URL',
    { publicUrl: unset },
    `publicUrl is missing: ${URL_REMEDY}, or set trustProxy behind a proxy`,
  ],
  [
    'a relative public URL',
    { publicUrl: '/voice' },
    `publicUrl must be an absolute http(s) URL, not "/voice": ${URL_REMEDY}`,
  ],
  [
    'a public URL without scheme',
    { publicUrl: 'voice.example.com' },
    `publicUrl must be an absolute http(s) URL, not "voice.example.com": ${URL_REMEDY}`,
  ],
  [
    'a public URL with credentials and without scheme',
    { publicUrl: 'user:hunter2@voice.example.com' },
    `publicUrl must be an absolute http(s) URL, not "…@voice.example.com": ${URL_REMEDY}`,
  ],
  [
    'a public URL without host',
    { publicUrl: 'https:///voice' },
    `publicUrl must be written out as scheme://host, without blanks: ${URL_REMEDY}`,
  ],
  [
    'a rule that there is not',
    { swml: { ignore: ['unknown-lable' as 'unknown-label'] } },
    `swml.ignore must list rules, and "unknown-lable" is none: there are ${Object.keys(FLOW_RULES).join(', ')}`,
  ],
  [
    'a wrong place for expressions',
    { swml: { expressions: 'everywhere' as 'anywhere' } },
    "swml.expressions must be 'where-allowed' or 'anywhere'",
  ],
  [
    'an option with a typing error',
    { publicURL: 'https://voice.example.com' } as object,
    'publicURL is no option: there are signingKey, publicUrl, trustProxy, requireSha256, webhookAuth, payloadValidation, bodyLimit, fallback, swml',
  ],
  [
    'an ftp: URL',
    { publicUrl: 'ftp://voice.example.com' },
    `publicUrl must be an absolute http(s) URL, not "ftp://voice.example.com": ${URL_REMEDY}`,
  ],
  [
    'a public URL with a query',
    { publicUrl: 'https://voice.example.com?lang=en' },
    'publicUrl must end before the query: the query of each request is added to it as received',
  ],
  [
    'a public URL with a bare question mark',
    { publicUrl: 'https://voice.example.com/?' },
    'publicUrl must end before the query: the query of each request is added to it as received',
  ],
];

describe.each(ADAPTERS)('an application on %s does not start with', (adapter) => {
  it.each(WRONG_OPTIONS)('%s', async (_what, options, problem) => {
    const started = startApp(adapter, { imports: [signalWire(options)] });
    const { message } = await startError(started);
    expect(message).toBe(`SignalWireModule cannot start:\n  - ${problem}`);
  });

  it('wrong options from a factory, and is told all of them at once', async () => {
    const options = { signingKey: unset, publicUrl: 'voice' };
    const imports = [SignalWireModule.forRootAsync({ useFactory: () => options })];
    const { message } = await startError(startApp(adapter, { imports }));
    expect(message).toContain('signingKey is missing');
    expect(message).toContain('publicUrl must be an absolute http(s) URL');
  });
});
