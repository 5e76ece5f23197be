import { Logger } from '@nestjs/common';
import { beforeAll, describe, expect, it } from 'vitest';
import { CallDto, CallHeaderDto, InboundCallDto, SipDataDto } from '../../../lib/index.js';
import { phoneCall } from '../../support/calls.js';
import { fullCall, readCall, refusalOf, withValueAt } from '../../support/payloads.js';

describe('hostile payloads', () => {
  beforeAll(() => Logger.overrideLogger(false));

  const serialised = JSON.stringify(fullCall());
  const poisons = [
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
  ];
  const levels = {
    body: (poison: string) => serialised.replace('{', `{${poison},`),
    call: (poison: string) => serialised.replace('"call":{', `"call":{${poison},`),
    header: (poison: string) => serialised.replace('"headers":[{', `"headers":[{${poison},`),
    sip_data: (poison: string) => serialised.replace('"sip_data":{', `"sip_data":{${poison},`),
    vars: (poison: string) => serialised.replace('"vars":{', `"vars":{${poison}`),
  };
  const cases = Object.keys(levels).flatMap((level) =>
    [...poisons, '"constructor":null', '"constructor":"x"'].map(
      (poison) => [level, poison] as const,
    ),
  );

  it.each(cases)(
    'harm nobody with a %s that holds %s, should a parser let it through',
    (level, poison) => {
      const body = levels[level as keyof typeof levels](poison);
      expect(body).not.toBe(serialised);
      const payload = readCall(body);
      expect(payload).toBeInstanceOf(InboundCallDto);
      expect(payload.call).toBeInstanceOf(CallDto);
      expect(payload.call.headers[0]).toBeInstanceOf(CallHeaderDto);
      expect(payload.call.sip_data).toBeInstanceOf(SipDataDto);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(
        (Object.assign({}, payload, payload.call) as { polluted?: unknown }).polluted,
      ).toBeUndefined();
    },
  );

  it.each(cases.filter(([level]) => level !== 'vars'))(
    'are refused by strict where the %s holds %s',
    (level, poison) => {
      const problems = refusalOf(levels[level as keyof typeof levels](poison), 'strict');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/(__proto__|constructor) is unknown$/);
    },
  );

  it.each(poisons)('cannot hide an unusable call behind %s', (poison) => {
    const body = `{"call":{${poison},"call_id":1}}`;
    expect(refusalOf(body)).toContain('call.call_id must be a string');
    expect(refusalOf('{"call":{"constructor":null}}')).toContain('call.call_id must be a string');
  });

  it.each([
    'vars',
    'envs',
    'params',
    'call.tag',
    'call.headers',
    'call.parent',
    'call.sip_data',
    'surprise',
  ])('may nest %s 10,000 levels deep', (name) => {
    for (const [open, close] of [
      ['{"a":', '}'],
      ['[', ']'],
    ] as const) {
      const body = JSON.stringify(withValueAt(phoneCall(), name.split('.'), 'deep'));
      const deep = open.repeat(10_000) + '1' + close.repeat(10_000);
      expect(readCall(body.replace('"deep"', deep))).toBeInstanceOf(InboundCallDto);
    }
  });
});
