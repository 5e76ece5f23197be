import { describe, expect, it } from 'vitest';
import { schemaProblem } from '../../lib/swml/problem.js';
import { SwmlValidationError } from '../../lib/swml/swml-validation.error.js';

describe('SwmlValidationError', () => {
  const problems = [
    schemaProblem('out-of-range', 'main[2].play.volume', 'must be <= 40, not 50'),
    schemaProblem('wrong-type', '', 'must be a SWML document with sections, not 5'),
  ];

  it('lists every problem, a line each', () => {
    const error = new SwmlValidationError(problems);
    expect(error.problems).toBe(problems);
    expect(error.name).toBe('SwmlValidationError');
    expect(error.message).toBe(
      'main[2].play.volume: must be <= 40, not 50\nmust be a SWML document with sections, not 5',
    );
  });

  it('begins its stack at the caller of the given function', () => {
    const build = () => {
      throw new SwmlValidationError(problems, build);
    };
    const user = () => build();
    let stack = '';
    try {
      user();
    } catch (error) {
      stack = (error as Error).stack!.split('\n').find((line) => line.startsWith('    at '))!;
    }
    expect(stack).toContain('user');
  });
});
