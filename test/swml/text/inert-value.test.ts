import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallingDocument, MessagingDocument, text } from '../../../lib/swml/index.js';
import { expand } from './expander.js';

const piece = fc.constantFrom('$', '%', '@', '{', '}', '${', '%{', '@{', '${call.from}', 'a', ' ');
const words = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
const value = fc.object({ key: words, values: [words, fc.integer(), fc.constant(null)] });

describe('text of a value', () => {
  it('leaves nothing to evaluate in any text or key', () => {
    fc.assert(
      fc.property(value, (given) => {
        const variables = text({ given });
        const documents = [
          new CallingDocument().set(variables),
          new MessagingDocument().request({ url: 'https://a', method: 'POST', body: variables }),
        ];
        for (const document of documents) expect(expand(String(document)).evaluated).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing else, and not the original', () => {
    const patient = { name: 'Ann ${call.from}', visits: 3, tags: ['%{x}', null], since: undefined };
    const original = structuredClone(patient);
    expect(text(patient)).toEqual({ name: 'Ann $ {call.from}', visits: 3, tags: ['% {x}', null] });
    expect(patient).toEqual(original);
  });

  it('takes texts, and what JSON makes of other objects', () => {
    expect(text('${a}')).toBe('$ {a}');
    expect(text(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect([text(1), text(null), text(undefined)]).toEqual([1, null, undefined]);
  });

  it('names what JSON cannot carry, and whose line it was', () => {
    const broken = () => text({ patient: { id: 7n } });
    expect(broken).toThrow('value.patient.id: is a BigInt');
    expect(() => text({ call: () => 1 })).toThrow('value.call: is a function');
    const loop: object[] = [];
    loop.push(loop);
    expect(() => text(loop)).toThrow('value: contains itself');
    try {
      broken();
    } catch (error) {
      expect((error as Error).stack?.split('\n')[1]).toContain('broken');
    }
  });
});
