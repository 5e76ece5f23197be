/* oxlint-disable unicorn/no-thenable -- SWML's own word for a branch */
import { describe, expect, it } from 'vitest';
import { callingFlavour } from '../../../lib/swml/calling/flavour.js';
import { validate } from '../../../lib/swml/validate.js';

const { checker } = callingFlavour;

const explain = (step: unknown) => {
  expect(checker.isStep('calling', step)).toBe(false);
  return checker
    .explainStep('calling', step, 'main[0]')
    .map(({ path, message, rule }) => `${path}: ${message} (${rule})`);
};

describe('messages about a step', () => {
  it.each<[unknown, string]>([
    [{ play: { url: 'say:x', volume: 50 } }, 'play.volume: must be <= 40, not 50 (out-of-range)'],
    [
      { play: { urls: ['say:x'], volume: -41 } },
      'play.volume: must be >= -40, not -41 (out-of-range)',
    ],
    [
      { play: { urls: ['say:x'], volume: 'loud' } },
      'play.volume: must be a number or an expression (${…}), not "loud" (wrong-type)',
    ],
    [
      { play: { url: 'say:x', urls: ['say:y'] } },
      'play.urls: cannot stand beside url (conflicting-property)',
    ],
    [{ play: { volume: 3 } }, 'play: needs url or urls (missing-property)'],
    [
      { play: { url: 'say:x', volum: 3 } },
      'play.volum: is unknown; did you mean volume? (unknown-property)',
    ],
    [
      { play: { url: 'sing:x' } },
      'play.url: must be a sound (say:…, silence:…, ring:… or an http(s) URL), not "sing:x" (pattern-mismatch)',
    ],
    [{ play: 'say:x' }, 'play: must be an object, not "say:x" (wrong-type)'],
    [{ hangup: null }, 'hangup: must be an object, not null; write {} for none (wrong-type)'],
    [{ play: null }, 'play: must be an object, not null (wrong-type)'],
    [
      { hangup: { reason: 'bussy' } },
      'hangup.reason: must be "hangup", "busy" or "decline", not "bussy" (not-a-choice)',
    ],
    [{ goto: {} }, 'goto: needs label (missing-property)'],
    [
      { answer: { max_duration: 1.5 } },
      'answer.max_duration: must be an integer or an expression (${…}), not 1.5 (wrong-type)',
    ],
    [
      { send_sms: { to_number: '1', from_number: '2' } },
      'send_sms: needs body or media (missing-property)',
    ],
    [
      { connect: { to: 'x', serial: [] } },
      'connect.serial: cannot stand beside to (conflicting-property)',
    ],
    [
      { connect: { serial: [{ to: 'a', timeout: 'x' }] } },
      'connect.serial[0].timeout: must be an integer or an expression (${…}), not "x" (wrong-type)',
    ],
    [
      { connect: { to: 'x', confirm: [{ transfer: { dest: 'x' } }] } },
      'connect.confirm[0].transfer: is not a method that connect.confirm may use (unknown-method)',
    ],
    [
      { switch: { variable: 'x', case: { 1: [{ play: { url: 5 } }] } } },
      'switch.case.1[0].play.url: must be a sound (say:…, silence:…, ring:… or an http(s) URL) or an expression (${…}), not 5 (wrong-type)',
    ],
    [
      { switch: { variable: 'x', case: {}, default: 'hangup' } },
      'switch.default: must be a list of steps or a callback that adds them, not "hangup" (wrong-type)',
    ],
    [{ cond: [{ when: 'x' }] }, 'cond[0]: needs then (missing-property)'],
    [{ cond: [{ then: [] }] }, 'cond[0]: needs when (missing-property)'],
    [
      { cond: [{ when: 'x', then: [], hangup: {} }] },
      'cond[0].hangup: is unknown; steps stand in then or else (unknown-property)',
    ],
    [
      {
        pay: {
          payment_connector_url: 'https://pay.example.com',
          prompts: [{ for: 'card-number', actions: [{ type: 'Sing', phrase: 'La' }] }],
        },
      },
      'pay.prompts[0].actions[0].type: must be "Say" or "Play", not "Sing" (not-a-choice)',
    ],
    [{ unset: 5 }, 'unset: must be a string or a list of strings, not 5 (wrong-type)'],
    [{ plya: {} }, 'plya: is not a calling method; did you mean play? (unknown-method)'],
    [{ PLAY: {} }, 'PLAY: is not a calling method; did you mean play? (unknown-method)'],
  ])('%j', (step, message) => {
    expect(explain(step)).toEqual([`main[0].${message}`]);
  });

  it.each<[unknown, string]>([
    ['hangup', 'must be a step such as { hangup: … }, not "hangup" (wrong-type)'],
    [null, 'must be a step such as { ai: … }, not null (wrong-type)'],
    [{}, 'names no method (not-one-method)'],
    [
      { play: { url: 'say:x' }, hangup: {} },
      'has 2 methods (play, hangup); give each a step of its own (not-one-method)',
    ],
  ])('%j', (step, message) => {
    expect(explain(step)).toEqual([`main[0]: ${message}`]);
  });

  it('lists everything that is wrong', () => {
    const step = { play: { url: 'x', volume: 99, auto_answer: 'yes', foo: 1 } };
    expect(explain(step).map((line) => line.split(':')[0])).toEqual([
      'main[0].play.url',
      'main[0].play.volume',
      'main[0].play.auto_answer',
      'main[0].play.foo',
    ]);
  });

  it('shortens long values', () => {
    expect(explain({ goto: { label: 'a'.repeat(500).split('') } })[0]!.length).toBeLessThan(120);
  });

  it('stays quick with a very long key', () => {
    // Comparing it with every known key would take minutes, and the test would not end in time.
    const [line] = explain({ play: { url: 'say:x', ['k'.repeat(1_000_000)]: 1 } });
    expect(line).toContain('is unknown');
  });
});

describe('messages about a document', () => {
  it.each<[unknown, string[]]>([
    [5, [': must be a SWML document with sections, not 5']],
    [{}, ['sections: is missing; it holds main']],
    [{ sections: [] }, ['sections: must be an object of named sections, not []']],
    [{ sections: { other: [] } }, ['sections: needs main, where the document begins']],
    [{ sections: { main: {} } }, ['main: must be a list of steps, not {}']],
    [
      { version: '1', extra: 1, sections: { main: [], 'a b': [1] } },
      [
        'extra: is unknown; a document has sections and version only',
        'version: must be "1.0.0", not "1"',
        'sections["a b"][0]: must be a step such as { ai: … }, not 1',
      ],
    ],
  ])('%j', (document, lines) => {
    const { problems } = validate(document, { flavour: 'calling' });
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(lines);
  });
});

describe('a message that shows a value', () => {
  it('holds no credentials of URLs, not even shortened ones', () => {
    const password = 'secret'.repeat(20);
    const [problem] = explain({ record: { status_url: [`https://user:${password}@example.com`] } });
    expect(problem).toContain('not ["https://…@example.com"]');
  });
});

describe('a step in place of a case', () => {
  it('is told what a case needs, once, and where the step goes', () => {
    const result = [{ hangup: {} }];
    expect(explain({ connect: { to: 'x', result } })).toEqual([
      'main[0].connect.result[0]: needs when and then, or else (missing-property)',
      'main[0].connect.result[0].hangup: is unknown; steps stand in else (unknown-property)',
    ]);
  });
});

describe('an object for which there are many alternatives', () => {
  const parameters = { type: 'object', properties: { a: {} } };
  const swaig = { functions: [{ function: 'f', description: 'd', parameters }] };

  it.each<[unknown, string[]]>([
    [{ ai: { prompt: { text: 'x' }, SWAIG: swaig } }, ['needs type, oneOf, allOf, anyOf or const']],
    [
      { pay: { payment_connector_url: 'x', prompts: [{ for: 'x', actions: [{}] }] } },
      ['needs type', 'needs phrase'],
    ],
    [{ cond: [{ if: 'a' }] }, ['needs when and then, or else', 'is unknown']],
    [{ execute: { destination: 'main' } }, ['needs dest', 'is unknown']],
    [
      { execute: { dest: 'x', result: { hangup: {} } } },
      ['needs case', 'is unknown; steps stand in case or default'],
    ],
  ])('is told in few words what it lacks: %j', (step, messages) => {
    const told = checker.explainStep('calling', step, 'main[0]').map(({ message }) => message);
    expect(told).toEqual(messages);
  });
});

describe('a word that is none of the choices', () => {
  it('is told of the objects that may stand there too', () => {
    const [problem] = explain({ live_transcribe: { action: 'start' } });
    expect(problem).toContain('an object with start');
    expect(problem).toContain('not "start" (not-a-choice)');
  });
});
