import { afterEach, describe, expect, it, vi } from 'vitest';
import type { InboundCallDto, SignalWireModuleOptions } from '../../lib/index.js';
import { CallingDocument, say, text } from '../../lib/swml/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { phoneCall, sendSigned, SIP_DATA, sipCall } from '../support/calls.js';
import { controllerReturning, RETURNING_HANDLER } from '../support/returning.js';
import { startVoiceApp } from '../support/voice-app.js';

type Make = (payload: InboundCallDto) => unknown;

/** What a caller sends to have an expression evaluated. It must not get into the log. */
const EVIL = '${vars.card_number}';

/** The warnings that an application logs when it answers these calls, one after the other. */
async function warningsOf(
  adapter: AdapterName,
  make: Make,
  calls: readonly unknown[],
  swml?: SignalWireModuleOptions['swml'],
): Promise<string[]> {
  const controllers = [controllerReturning(make)];
  const { origin, log } = await startVoiceApp(adapter, { controllers, signalWire: { swml } });
  for (const call of calls) expect((await sendSigned(origin, call)).status).toBe(200);
  expect(log.text).not.toContain('card_number');
  return log.of('warn').map((line) => line.replace(/ SignalWire$/, ''));
}

const sip = (overrides: object) => {
  const { call, ...rest } = sipCall();
  return { ...rest, call: { ...call, ...overrides } };
};

const document = (words: string): CallingDocument => new CallingDocument().play(`say:${words}`);
const plain = (words: string) => document(words).toJSON();
const yaml = (words: string) => document(words).toYAML();

const repeats = (field: string): string =>
  `${RETURNING_HANDLER}: the answer repeats ${field} of the request, which holds an expression that SignalWire evaluates: put it in with say or text`;

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeApps();
});

describe.each(ADAPTERS)('words of a caller in the answer, on %s', (adapter) => {
  const caller = sip({ from: `sip:${EVIL}@example.com` });

  it.each<[field: string, call: unknown, read: (payload: InboundCallDto) => unknown]>([
    ['call.from', caller, ({ call }) => call.from],
    ['call.from', sip({ from: '%{vars.card_number}' }), ({ call }) => call.from],
    ['call.from', sip({ from: `"${EVIL}"\\` }), ({ call }) => call.from],
    [
      'call.headers[1].value',
      sip({
        headers: [
          { name: 'X-A', value: '1' },
          { name: 'X-Name', value: EVIL },
        ],
      }),
      ({ call }) => call.headers?.[1]?.value,
    ],
    [
      'call.sip_data.sip_from_user',
      sip({ sip_data: { ...SIP_DATA, sip_from_user: EVIL } }),
      ({ call }) => call.sip_data?.sip_from_user,
    ],
    ['vars.name', phoneCall({ vars: { name: EVIL } }), ({ vars }) => vars.name],
    [
      'params.order.lines[0]',
      phoneCall({ params: { order: { lines: [EVIL] } } }),
      ({ params }) => (params.order as { lines: string[] }).lines[0],
    ],
  ])('are warned of by the name of the field: %s', async (field, call, read) => {
    const make: Make = (payload) => document(String(read(payload)));
    expect(await warningsOf(adapter, make, [call])).toEqual([repeats(field)]);
  });

  it.each<[what: string, make: (words: string) => unknown]>([
    ['a CallingDocument', document],
    ['a plain document', plain],
    ['YAML text', yaml],
    ['a promise', (words) => Promise.resolve(document(words))],
  ])('are found in %s', async (_what, make) => {
    const warnings = await warningsOf(adapter, ({ call }) => make(call.from), [caller]);
    expect(warnings).toEqual([repeats('call.from')]);
  });

  it.each<[what: string, from: string, make: (words: string) => unknown]>([
    ['one line was made of them', `hi\n  ${EVIL}`, (words) => new CallingDocument().say(words)],
    [
      'YAML writes them otherwise',
      `it's ${EVIL}`,
      (words) => `sections: { main: [{ set: { name: '${words.replaceAll("'", "''")}' } }] }`,
    ],
  ])('are found where %s', async (_what, from, make) => {
    const warnings = await warningsOf(adapter, ({ call }) => make(call.from), [sip({ from })]);
    expect(warnings).toEqual([repeats('call.from')]);
  });

  it('are warned of once, however many call', async () => {
    const calls = [caller, caller, sip({ from: `sip:${EVIL}2@example.com` })];
    const make: Make = ({ call }) => document(call.from);
    expect(await warningsOf(adapter, make, calls)).toEqual([repeats('call.from')]);
  });

  it('are warned of field by field', async () => {
    const call = sip({ from: EVIL, to: `${EVIL}2` });
    const make: Make = (payload) => document(payload.call.from + payload.call.to);
    const warnings = await warningsOf(adapter, make, [call]);
    expect(warnings.toSorted()).toEqual([repeats('call.from'), repeats('call.to')]);
  });

  it.each<[what: string, make: Make]>([
    ['put in with say', ({ call }) => new CallingDocument().play(say`Hello ${call.from}`)],
    ['put in with text', ({ call }) => document(text`Hello ${call.from}`)],
    ['left out', () => document('Hello')],
    ['no more than a part', ({ call }) => document(call.from.slice(-11))],
  ])('are not warned of where they are %s', async (_what, make) => {
    expect(await warningsOf(adapter, make, [caller])).toEqual([]);
  });

  it('are not warned of where they hold no expression', async () => {
    const make: Make = ({ call }) => document(call.from);
    expect(await warningsOf(adapter, make, [sip({ from: 'sip:$a%b{c}@example.com' })])).toEqual([]);
  });

  it('are not looked for in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(await warningsOf(adapter, ({ call }) => document(call.from), [caller])).toEqual([]);
  });

  it('are found although the handler made the request contain itself', async () => {
    const make: Make = (payload) => {
      payload.vars.self = payload;
      return document(payload.call.from);
    };
    expect(await warningsOf(adapter, make, [caller])).toEqual([repeats('call.from')]);
  });
});

describe.each(ADAPTERS)('an answer that is probably not meant, on %s', (adapter) => {
  const menu = () => new CallingDocument().switch({ variable: 'v', case: { 1: [{ hangup: {} }] } });
  const doubt =
    'main[0].switch: has no default: a value that no case names is an error at run time; add default, an empty list to go on';
  const forms: [what: string, make: Make, warning: string][] = [
    ['a CallingDocument', menu, `${RETURNING_HANDLER}: ${doubt}`],
    ['a plain document', () => menu().toJSON(), `${RETURNING_HANDLER}: ${doubt}`],
    [
      'an object that makes one',
      () => ({ toJSON: () => menu().toJSON() }),
      `${RETURNING_HANDLER}: ${doubt}`,
    ],
    ['YAML text', () => menu().toYAML(), `${RETURNING_HANDLER}: line 5, column 9, ${doubt}`],
  ];

  it.each(forms)('is warned of once: %s', async (_what, make, warning) => {
    expect(await warningsOf(adapter, make, [phoneCall(), phoneCall()])).toEqual([warning]);
  });

  it.each(forms)('is not warned of in production: %s', async (_what, make) => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(await warningsOf(adapter, make, [phoneCall()])).toEqual([]);
  });

  it.each(forms.slice(1))('is not warned of where the rule is ignored: %s', async (_what, make) => {
    const ignore = ['switch-without-default'] as const;
    expect(await warningsOf(adapter, make, [phoneCall()], { ignore })).toEqual([]);
  });

  it('is not warned of where the document itself ignores the rule', async () => {
    const make: Make = () =>
      new CallingDocument({ ignore: ['switch-without-default'] }).append(menu());
    expect(await warningsOf(adapter, make, [phoneCall()])).toEqual([]);
  });
});
