import { BadRequestException, Logger } from '@nestjs/common';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CallDto,
  CallHeaderDto,
  CallParentDto,
  CallPeerDto,
  InboundCallDto,
  SipDataDto,
} from '../../../lib/index.js';
import { phoneCall } from '../../support/calls.js';
import {
  fullCall,
  mutatedCall,
  pathsOf,
  readCall,
  refusalOf,
  withValueAt,
  type Path,
} from '../../support/payloads.js';
import { RecordedLog } from '../../support/recorded-log.js';
import { PUBLISHED_CALL } from '../../support/vectors.js';

let log: RecordedLog;

beforeEach(() => {
  log = new RecordedLog();
  Logger.overrideLogger(log);
});
afterAll(() => Logger.overrideLogger(false));

/** `call.headers[0].name` */
function dotted(path: Path): string {
  return path.reduce((text, name) => text + (/^\d+$/.test(name) ? `[${name}]` : `.${name}`));
}

/** Every property of a full call that the description knows: not the names inside free-form objects. */
const describedPaths = pathsOf(fullCall()).filter(
  (path) => !path.includes('sip_contact_params') || path.at(-1) === 'sip_contact_params',
);
const ESSENTIAL = ['call', 'call.call_id', 'call.from', 'call.to', 'call.type', 'call.direction'];
const OPTIONAL = [
  'tag',
  'from_number',
  'to_number',
  'dial_winner',
  'parent',
  'peer',
  'sip_data',
].map((name) => `call.${name}`);
const CONTAINERS = ['vars', 'envs', 'params', 'call.headers'];
const isListEntry = (path: Path) => /^\d+$/.test(path.at(-1) ?? '');

describe('a payload that is as described', () => {
  it.each(['tolerant', 'strict'] as const)('becomes instances at every level: %s', (validation) => {
    const payload = readCall(fullCall(), validation);
    expect(payload).toBeInstanceOf(InboundCallDto);
    expect(payload.call).toBeInstanceOf(CallDto);
    expect(payload.call.headers).toHaveLength(2);
    for (const header of payload.call.headers) expect(header).toBeInstanceOf(CallHeaderDto);
    expect(payload.call.parent).toBeInstanceOf(CallParentDto);
    expect(payload.call.peer).toBeInstanceOf(CallPeerDto);
    expect(payload.call.sip_data).toBeInstanceOf(SipDataDto);
    expect(JSON.parse(JSON.stringify(payload))).toEqual(JSON.parse(JSON.stringify(fullCall())));
    expect(log.lines).toEqual([]);
  });
});

describe('tolerant', () => {
  it.each(CONTAINERS)('fills an absent %s without a word', (name) => {
    const payload = readCall(withValueAt(phoneCall(), name.split('.'), undefined));
    expect(payload.vars).toEqual({});
    expect(payload.envs).toEqual({});
    expect(payload.params).toEqual({});
    expect(payload.call.headers).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it('takes the call that SignalWire published, which lacks envs, params and headers', () => {
    const payload = readCall(PUBLISHED_CALL.rawBody);
    expect([payload.envs, payload.params, payload.call.headers]).toEqual([{}, {}, []]);
    expect(log.lines).toEqual([]);
  });

  it('keeps unknown fields at every level without a word', () => {
    const payload = readCall({
      ...fullCall(),
      surprise: { a: 1 },
      call: {
        ...fullCall().call,
        mood: 'good',
        headers: [{ name: 'X-A', value: '1', weight: 3 }],
        peer: { ...fullCall().call.peer, shoe_size: 44 },
      },
    });
    expect(payload).toMatchObject({
      surprise: { a: 1 },
      call: { mood: 'good', headers: [{ weight: 3 }], peer: { shoe_size: 44 } },
    });
    expect(log.lines).toEqual([]);
  });

  const deviations = describedPaths.filter((path) => !ESSENTIAL.includes(dotted(path)));

  it.each(deviations.map((path) => [dotted(path), path] as const))(
    'answers a call whose %s is wrong, and warns of it by path and without its value',
    (name, path) => {
      const payload = readCall(withValueAt(fullCall(), path, 4711));
      expect(payload.call.from).toBe(fullCall().call.from);
      const [warning = '', ...others] = log.of('warn');
      expect(others).toEqual([]);
      expect(warning).toContain(`Call ${fullCall().call.call_id} deviates`);
      expect(warning).toContain(isListEntry(path) ? 'call.headers must hold' : `${name} must be`);
      expect(warning).not.toContain('4711');
    },
  );

  it.each(
    CONTAINERS.flatMap((name) =>
      [null, [1], 'text', 7, true].map((value) => [name, value] as const),
    ),
  )('empties a %s that is %j, and warns', (name, value) => {
    const payload = readCall(withValueAt(phoneCall(), name.split('.'), value));
    const { vars, envs, params, call } = payload;
    expect([vars, envs, params, call.headers]).toEqual([{}, {}, {}, []]);
    expect(log.of('warn')).toHaveLength(1);
    expect(log.text).toContain(`${name} must `);
  });

  it('takes out headers that are no objects, and keeps the others', () => {
    const headers = [null, { name: 'X-A', value: '1' }, 'text', [], { name: 'X-B', value: '2' }];
    const payload = readCall(phoneCall({ call: { headers } }));
    expect(payload.call.headers.map(({ name }) => name)).toEqual(['X-A', 'X-B']);
    expect(log.of('warn')).toHaveLength(1);
  });

  it.each(ESSENTIAL.map((name) => [name, name.split('.')] as const))(
    'refuses a call without %s, with one that is null, a number or a list',
    (name, path) => {
      for (const value of [undefined, null, 5, [], [{}]]) {
        const problems = refusalOf(withValueAt(phoneCall(), path, value));
        expect(problems.some((problem) => problem.startsWith(`${name} must be`))).toBe(true);
      }
      expect(log.lines).toEqual([]);
    },
  );

  it('lists every problem by path, deviations included', () => {
    const call = {
      ...phoneCall().call,
      from: 1,
      type: 'fax',
      node_id: 2,
      headers: [{ name: 'X' }],
    };
    expect(refusalOf({ call, vars: [] })).toEqual([
      'call.node_id must be a string',
      'call.type must be one of the following values: sip, phone, webrtc',
      'call.from must be a string',
      'call.headers[0].value must be a string',
      'vars must be an object',
    ]);
  });

  it.each([null, [], 'call', 7, true])('refuses the body %j', (body) => {
    expect(refusalOf(JSON.stringify(body))).toEqual(['The body must be a JSON object']);
  });

  it('refuses an unusable call however many deviations there are beside', () => {
    const headers = Array.from({ length: 500 }, () => ({}));
    const problems = refusalOf(phoneCall({ call: { headers, to: 5 } }));
    expect(problems).toHaveLength(100);
    expect(problems).toContain('call.to must be a string');
  });

  it('gives handlers containers to read from, whatever was sent', () => {
    fc.assert(
      fc.property(mutatedCall, (payload) => {
        let read: InboundCallDto;
        try {
          read = readCall(payload);
        } catch (error) {
          expect(error).toBeInstanceOf(BadRequestException);
          return;
        }
        expect(typeof read.call.from).toBe('string');
        for (const values of [read.vars, read.envs, read.params]) {
          expect(Object.prototype.toString.call(values)).toBe('[object Object]');
        }
        for (const header of read.call.headers) expect(header).toBeInstanceOf(CallHeaderDto);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('strict', () => {
  const required = describedPaths.filter(
    (path) => !OPTIONAL.includes(dotted(path)) && !isListEntry(path),
  );

  it.each(required.map((path) => [dotted(path), path] as const))(
    'refuses a call without %s',
    (name, path) => {
      const problems = refusalOf(withValueAt(fullCall(), path, undefined), 'strict');
      expect(problems.every((problem) => problem.startsWith(name))).toBe(true);
    },
  );

  it.each(OPTIONAL.map((name) => [name, name.split('.')] as const))(
    'takes a call without %s',
    (_name, path) => {
      expect(() => readCall(withValueAt(fullCall(), path, undefined), 'strict')).not.toThrow();
    },
  );

  it.each(describedPaths.map((path) => [dotted(path), path] as const))(
    'refuses a %s of another type, and null',
    (name, path) => {
      for (const value of [null, 4711]) {
        const problems = refusalOf(withValueAt(fullCall(), path, value), 'strict');
        expect(problems.join()).toContain(
          isListEntry(path) ? 'call.headers must hold' : `${name} must be`,
        );
        expect(problems.join()).not.toContain('4711');
      }
    },
  );

  it.each(['', 'call', 'call.headers.0', 'call.parent', 'call.peer', 'call.sip_data'])(
    'refuses an unknown field in %j, also one that objects inherit',
    (owner) => {
      const path = owner === '' ? [] : owner.split('.');
      for (const name of ['surprise', 'toString', 'hasOwnProperty', 'constructor']) {
        const body = withValueAt(fullCall(), [...path, name], 1);
        expect(refusalOf(body, 'strict')).toEqual([`${dotted([...path, name])} is unknown`]);
      }
    },
  );

  it('says once, by path, that something is no object', () => {
    const refusalWith = (path: Path, value: unknown) =>
      refusalOf(withValueAt(fullCall(), path, value), 'strict');
    expect(refusalWith(['call'], 5)).toEqual(['call must be an object']);
    expect(refusalWith(['call', 'parent'], 5)).toEqual(['call.parent must be an object']);
    expect(refusalWith(['call', 'headers'], [5])).toEqual(['call.headers must hold objects only']);
    expect(refusalWith(['call', 'headers'], {})).toEqual(['call.headers must be an array']);
  });

  it('takes any names in vars, envs, params and sip_contact_params', () => {
    const free = { any: { thing: [1, null] }, toString: 1 };
    const call = { ...fullCall(), vars: free, envs: free, params: free };
    const body = withValueAt(call, ['call', 'sip_data', 'sip_contact_params'], free);
    expect(() => readCall(body, 'strict')).not.toThrow();
  });
});
