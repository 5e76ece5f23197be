import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../../lib/swml/flow/index.js';
import { messagingFlavour } from '../../../lib/swml/messaging/flavour.js';
import type { Steps } from './calling.table.js';

describe('the flow of a messaging document', () => {
  const rules = (main: Steps, others: object = {}): string[] =>
    checkFlow({ sections: { main, ...others } }, messagingFlavour).map(
      ({ rule, path }) => `${rule} ${path}`,
    );
  const media = Array.from({ length: 9 }, (_, index) => `https://example.com/${index}.png`);

  it.each<[string, Steps]>([
    ['too-many-media main[0].reply.media', [{ reply: { media } }]],
    ['transfer-to-section main[0].transfer', [{ transfer: { dest: 'other' } }]],
    ['dollar-in-messaging main[0].reply.body', [{ reply: { body: 'Hi ${message.from}' } }]],
    ['unknown-section main[0].execute', [{ execute: { dest: 'other' } }]],
    ['unknown-section main[0].execute', [{ execute: { dest: 'https://example.com/swml' } }]],
    [
      'unreachable-step main[2].receive',
      [{ label: 'x' }, { goto: { label: 'x' } }, { receive: {} }],
    ],
    [
      'switch-without-default main[0].switch',
      [{ switch: { variable: 'a', case: { b: [{ receive: {} }] } } }],
    ],
  ])('%s', (expected, steps) => {
    expect(rules(steps)).toContain(expected);
  });

  it('has nothing against eight media and a path expression', () => {
    expect(rules([{ reply: { body: '%{message.from}', media: media.slice(1) } }])).toEqual([]);
    expect(
      rules([{ execute: { dest: 'other' } }, { execute: { dest: '%{vars.next}' } }], {
        other: [{ receive: {} }],
      }),
    ).toEqual([]);
  });
});
