import { BadRequestException, Logger } from '@nestjs/common';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  InboundMessageDto,
  MessageDto,
  MessageMediaDto,
  type PayloadValidation,
} from '../../lib/index.js';
import { inboundMessagePayload } from '../../lib/messages/inbound-message.payload.js';
import { pictureMessage, textMessage, transferredMessage } from '../support/messages.js';
import { mutated, readPayload, refusalOf, withValueAt } from '../support/payloads.js';
import { RecordedLog } from '../support/recorded-log.js';

let log: RecordedLog;

beforeEach(() => {
  log = new RecordedLog();
  Logger.overrideLogger(log);
});
afterAll(() => Logger.overrideLogger(false));

const VALIDATIONS = ['tolerant', 'strict'] as const;
const ESSENTIAL = ['message', 'message.message_id', 'message.type', 'message.from', 'message.to'];
/** What tells of the message and does not make it one. */
const DETAILS = ['project_id', 'space_id', 'direction', 'segments', 'timestamp'];
const FILE = pictureMessage().message.media[0];

function read(body: unknown, validation?: PayloadValidation): InboundMessageDto {
  return readPayload(inboundMessagePayload, body, validation);
}

function refusal(body: unknown, validation?: PayloadValidation): string[] {
  return refusalOf(body, validation, inboundMessagePayload);
}

function messageWith(name: string, value: unknown, body: unknown = textMessage()): unknown {
  return withValueAt(body, name.split('.'), value);
}

describe.each(VALIDATIONS)('a message as described, %s', (validation) => {
  it.each<[what: string, payload: object]>([
    ['a text', textMessage()],
    ['an empty text', textMessage({ message: { body: '' } })],
    ['files without a text', pictureMessage()],
    ['files and a text', pictureMessage({ message: { body: 'Look!' } })],
    ['a transfer without variables', transferredMessage({ vars: {} })],
    ['a transfer', transferredMessage()],
  ])('becomes instances at every level and stays as it is: %s', (_what, sent) => {
    const payload = read(sent, validation);
    expect(payload).toBeInstanceOf(InboundMessageDto);
    expect(payload.message).toBeInstanceOf(MessageDto);
    for (const file of payload.message.media) expect(file).toBeInstanceOf(MessageMediaDto);
    expect(JSON.parse(JSON.stringify(payload))).toEqual(sent);
    expect('vars' in payload).toBe('vars' in sent);
    expect(log.lines).toEqual([]);
  });

  it.each(ESSENTIAL)('is none without %s, or with one that is null, a number or a list', (name) => {
    for (const value of [undefined, null, 5, [], [{}]]) {
      const problems = refusal(messageWith(name, value), validation);
      expect(problems.some((problem) => problem.startsWith(`${name} must be`))).toBe(true);
    }
    expect(log.lines).toEqual([]);
  });

  it('is none where its text is no text, or its type unknown', () => {
    for (const body of [7, true, {}, ['STOP']]) {
      const problems = refusal(messageWith('message.body', body), validation);
      expect(problems).toEqual(['message.body must be a string']);
    }
    expect(refusal(messageWith('message.type', 'fax'), validation)).toEqual([
      'message.type must be one of the following values: sms, mms',
    ]);
  });

  it('is no call, and a call is no message', () => {
    expect(refusal({ call: {}, vars: {}, params: {} }, validation)).toContain(
      'message must be an object',
    );
    expect(refusalOf(textMessage(), validation)).toContain('call must be an object');
  });
});

describe('tolerant', () => {
  it.each<[name: string, empty: unknown]>([
    ['params', {}],
    ['message.body', null],
    ['message.media', []],
  ])('fills an absent %s without a word', (name, empty) => {
    const payload = read(messageWith(name, undefined, pictureMessage()));
    expect(payload).toEqual(messageWith(name, empty, pictureMessage()));
    expect(log.lines).toEqual([]);
  });

  it.each(DETAILS)('answers where %s is wrong, and warns of it without its value', (name) => {
    for (const value of [null, { x: 4711 }]) {
      log.lines.length = 0;
      expect(read(messageWith(`message.${name}`, value)).message.body).toBe('When are you open?');
      expect(log.of('warn')).toHaveLength(1);
      expect(log.text).toContain(`Message ${textMessage().message.message_id} deviates`);
      expect(log.text).toContain(`message.${name} must be`);
      expect(log.text).not.toContain('4711');
    }
  });

  it.each(['vars', 'params'])('empties %s that are no object, and warns', (name) => {
    for (const value of [null, [1], 'text', 7]) {
      const { vars, params } = read(messageWith(name, value, transferredMessage()));
      expect({ vars, params }[name]).toEqual({});
    }
    expect(log.of('warn')).toHaveLength(4);
  });

  it('takes out files that are no objects, and keeps the others as they are', () => {
    const media = [null, FILE, 'x', [], { url: 7 }];
    const payload = read(pictureMessage({ message: { media } }));
    expect(payload.message.media).toEqual([FILE, { url: 7 }]);
    expect(log.of('warn')).toHaveLength(1);
  });

  it('keeps unknown fields at every level without a word', () => {
    const message = { mood: 'good', media: [{ ...FILE, width: 640 }] };
    expect(read(pictureMessage({ surprise: 1, message }))).toMatchObject({
      surprise: 1,
      message,
    });
    expect(log.lines).toEqual([]);
  });

  it('gives handlers what they need not look for, whatever was sent', () => {
    fc.assert(
      fc.property(mutated(textMessage, pictureMessage, transferredMessage), (sent) => {
        let payload: InboundMessageDto;
        try {
          payload = read(sent);
        } catch (error) {
          expect(error).toBeInstanceOf(BadRequestException);
          return;
        }
        const { message, vars = {}, params } = payload;
        for (const text of [message.message_id, message.from, message.to, message.body ?? '']) {
          expect(typeof text).toBe('string');
        }
        for (const values of [vars, params]) {
          expect(Object.prototype.toString.call(values)).toBe('[object Object]');
        }
        for (const file of message.media) expect(file).toBeInstanceOf(MessageMediaDto);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('strict', () => {
  const required = [
    'params',
    'message.body',
    'message.media',
    ...DETAILS.map((name) => `message.${name}`),
    'message.media.0.url',
    'message.media.0.content_type',
    'message.media.0.size',
  ];

  it.each(required)('refuses a message without %s', (name) => {
    const [problem = '', ...others] = refusal(
      messageWith(name, undefined, pictureMessage()),
      'strict',
    );
    expect(problem).toMatch(new RegExp(`^${name.replace('.0', '\\[0\\]')} must be`));
    expect(others).toEqual([]);
  });

  it.each<[name: string, value: unknown]>([
    ['vars', null],
    ['vars', []],
    ['params', 'x'],
    ['message.direction', 'outbound'],
    ['message.segments', 1.5],
    ['message.segments', '1'],
    ['message.timestamp', 'yesterday'],
    ['message.media', {}],
    ['message.media', null],
    ['message.media.0', 'x'],
    ['message.media.0.size', '48213'],
    ['message.media.0.url', null],
  ])('refuses %s: %j', (name, value) => {
    const problems = refusal(messageWith(name, value, pictureMessage()), 'strict');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^(vars|params|message)\S* must /);
  });

  it.each(['surprise', 'message.surprise', 'message.media.0.surprise', 'envs'])(
    'refuses the unknown field %s',
    (name) => {
      const path = name.replace('.0', '[0]');
      expect(refusal(messageWith(name, {}, pictureMessage()), 'strict')).toEqual([
        `${path} is unknown`,
      ]);
    },
  );
});
