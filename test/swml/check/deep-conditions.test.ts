import { describe, expect, it } from 'vitest';
import { validate } from '../../../lib/swml/validate.js';

/** A step nested in conditions, so deep that work which doubles with each level would not end. */
function nested(levels: number, innermost: object, branch: (steps: object[]) => object): object {
  let steps = [innermost];
  for (let level = 0; level < levels; level++) steps = [branch(steps)];
  return { sections: { main: steps } };
}

const branches: [what: string, branch: (steps: object[]) => object][] = [
  ['cond.then', (steps) => ({ cond: [{ when: 'vars.a', then: steps }] })],
  ['cond.else', (steps) => ({ cond: [{ else: steps }] })],
  ['cond.then and else', (steps) => ({ cond: [{ else: [], when: 'vars.a', then: steps }] })],
  ['cond without what it needs', (steps) => ({ cond: [{ then: steps }] })],
  ['switch', (steps) => ({ switch: { variable: 'a', case: { 1: steps } } })],
  ['connect.result', (steps) => ({ connect: { to: '+1', result: { case: { a: steps } } } })],
  ['connect without a target', (steps) => ({ connect: { result: [{ else: steps }] } })],
];

describe.each(branches)('sixty levels of %s', (what, branch) => {
  it('are checked, right or wrong, in no time', () => {
    const isWrong = what.includes('without');
    const right = validate(nested(60, { hangup: {} }, branch), { flavour: 'calling' });
    expect(right.valid).toBe(!isWrong);
    const wrong = validate(nested(60, { hangup: { reson: 'busy' } }, branch), {
      flavour: 'calling',
    });
    expect(wrong.valid).toBe(false);
    expect(wrong.problems.map(({ path }) => path).join('\n')).toContain(
      isWrong ? 'main[0]' : 'reson',
    );
  });
});
