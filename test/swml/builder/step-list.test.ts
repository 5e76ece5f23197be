/* oxlint-disable unicorn/no-thenable -- SWML's own word for a branch */
import { describe, expect, it, vi } from 'vitest';
import {
  CallingDocument,
  SwmlValidationError,
  type CallingBranch,
  type CallingSteps,
} from '../../../lib/swml/index.js';

const wrong = (value: unknown) => value as never;

/** The error of a call, as its message and the first line of its stack. */
function refusal(build: () => unknown): { message: string; line: string } {
  try {
    build();
  } catch (error) {
    if (!(error instanceof SwmlValidationError)) throw error;
    const line = error.stack!.split('\n').find((text) => text.startsWith('    at '))!;
    return { message: error.message, line };
  }
  throw new Error('nothing was refused');
}

describe('a list of steps', () => {
  it('refuses a wrong step on the line that adds it, and does not keep it', () => {
    const document = new CallingDocument().answer();
    const { message, line } = refusal(function addsTheStep() {
      document.play({ url: 'say:x', volume: 50 });
    });
    expect(message).toBe('main[1].play.volume: must be <= 40, not 50');
    expect(line).toContain('addsTheStep');
    expect(document.steps).toEqual([{ answer: {} }]);
  });

  it('points into the callback that adds a wrong step', () => {
    const { message, line } = refusal(() =>
      new CallingDocument().switch({
        variable: 'x',
        case: {
          1: function inTheBranch(steps) {
            steps.hangup().play({ url: 'say:x', volume: 50 });
          },
        },
      }),
    );
    expect(message).toBe('main[0].switch.case.1[1].play.volume: must be <= 40, not 50');
    expect(line).toContain('inTheBranch');
  });

  it('keeps a step as it was when it was added', () => {
    const params = { url: 'say:before' };
    const document = new CallingDocument().play(params);
    params.url = 'after';
    expect(document.steps).toEqual([{ play: { url: 'say:before' } }]);
  });

  it('mixes lists and callbacks at any depth, and calls each callback once', () => {
    const innermost = vi.fn((steps: CallingSteps) => steps.hangup('busy'));
    const document = new CallingDocument().switch({
      variable: 'x',
      case: {
        list: [{ cond: [{ when: 'a', then: innermost }, { else: [{ hangup: {} }] }] }],
        callback: (steps) => steps.cond([{ when: 'b', then: [], else: (inner) => inner.sleep(5) }]),
      },
      default: [],
    });
    expect(innermost).toHaveBeenCalledOnce();
    expect(document.steps).toStrictEqual([
      {
        switch: {
          variable: 'x',
          case: {
            list: [
              {
                cond: [
                  { when: 'a', then: [{ hangup: { reason: 'busy' } }] },
                  { else: [{ hangup: {} }] },
                ],
              },
            ],
            callback: [{ cond: [{ when: 'b', then: [], else: [{ sleep: 5 }] }] }],
          },
          default: [],
        },
      },
    ]);
  });

  it('checks plain nested steps at any depth', () => {
    const { message } = refusal(() =>
      new CallingDocument().cond([
        { when: 'a', then: [{ switch: { variable: 'x', case: { 1: [wrong({ plya: {} })] } } }] },
      ]),
    );
    expect(message).toBe(
      'main[0].cond[0].then[0].switch.case.1[0].plya: is not a calling method; did you mean play?',
    );
  });

  it('offers in connect.confirm only what is legal there', () => {
    const offered: string[] = [];
    new CallingDocument().connect('+15551230000', {
      confirm: (steps) => {
        for (const name of ['play', 'prompt', 'cond', 'say', 'transfer', 'connect', 'ai']) {
          if (name in steps) offered.push(name);
        }
      },
    });
    expect(offered).toEqual(['play', 'prompt', 'cond', 'say']);
  });

  it.each([
    [() => new CallingDocument().set({ f: () => 1 }), 'main[0].set.f'],
    [() => new CallingDocument().return([() => 1]), 'main[0].return[0]'],
    [() => new CallingDocument().append([{ set: { 'a b': () => 1 } }]), 'main[0].set["a b"]'],
  ])('refuses a function where no steps are nested: %s', (build, path) => {
    expect(refusal(build).message).toBe(
      `${path}: is a function; a callback may stand only where steps are nested`,
    );
  });

  it('ends no process where an async callback that it refused fails later', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const build = () =>
      new CallingDocument().section(
        'x',
        wrong(async (steps: CallingSteps) => steps.play({ url: 'say:x', volume: 99 })),
      );
    expect(refusal(build).message).toMatch(/^x: is an async callback/);
    // Node tells of rejections that nobody handles before the next turn of the event loop.
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['a list of plain steps', () => [{ hangup: {} }]],
    ['another document', () => new CallingDocument().hangup()],
    ['a plain step', () => ({ hangup: {} })],
  ])('refuses a callback that returns %s', (_what, callback) => {
    const document = () => new CallingDocument();
    const words = 'is a callback that returns something else than the steps it was given';
    const refusals: [() => unknown, string][] = [
      [
        () => document().switch({ variable: 'x', case: { a: wrong(callback) } }),
        'main[0].switch.case.a',
      ],
      [() => document().cond([{ when: 'x', then: wrong(callback) }]), 'main[0].cond[0].then'],
      [() => document().section('menu', wrong(callback)), 'menu'],
      [() => document().when(true, wrong(callback)), 'main'],
    ];
    for (const [build, path] of refusals) {
      expect(refusal(build).message).toContain(`${path}: ${words}`);
    }
  });

  it.each<[string, CallingBranch]>([
    ['nothing', () => undefined],
    ['the steps', (steps) => steps.hangup()],
    ['`false`, of a condition', (steps) => steps.steps.length > 0 && steps.hangup()],
  ])('takes a callback that returns %s', (_what, callback) => {
    const [step] = new CallingDocument().cond([{ when: 'x', then: callback }]).steps;
    expect(step).toHaveProperty(['cond', 0, 'then']);
  });

  it('says what `say` takes where it is given no text', () => {
    const { message } = refusal(() => new CallingDocument().say(wrong(5)));
    expect(message).toMatch(/^main\[0\]\.play\.url: must be .*, not 5$/);
  });

  it.each([null, undefined, { sections: { main: [] } }, 'x'])('appends no %j', (given) => {
    const { message, line } = refusal(function appends() {
      new CallingDocument().append(wrong(given));
    });
    expect(message).toMatch(/^main: takes a list of steps or another document, not /);
    expect(line).toContain('appends');
  });

  it('refuses an async callback, whose steps would come too late', () => {
    const build = () =>
      // oxlint-disable-next-line typescript/require-await -- the mistake in question
      new CallingDocument().cond([{ else: wrong(async (steps: CallingSteps) => steps.hangup()) }]);
    expect(refusal(build).message).toBe(
      'main[0].cond[0].else: is an async callback; await what you need first, then add the steps',
    );
  });

  it('lets errors of a callback through', () => {
    const build = () =>
      new CallingDocument().cond([
        {
          else: () => {
            throw new RangeError('mine');
          },
        },
      ]);
    expect(build).toThrow(new RangeError('mine'));
  });

  it('bounds the depth of callbacks within callbacks', () => {
    const dive = (steps: CallingSteps): CallingSteps => steps.cond([{ else: dive }]);
    expect(refusal(() => dive(new CallingDocument())).message).toMatch(
      /cond: is nested deeper than 500 levels$/,
    );
  });

  it('takes a hundred levels of nested steps', () => {
    let steps: { cond: { else: object[] }[] }[] = [];
    for (let level = 0; level < 100; level++) steps = [{ cond: [{ else: steps }] }];
    expect(new CallingDocument().append(wrong(steps)).steps).toEqual(steps);
  });

  it('refuses plain steps that are nested 10,000 deep', () => {
    let steps: object[] = [];
    for (let level = 0; level < 10_000; level++) steps = [{ cond: [{ else: steps }] }];
    expect(refusal(() => new CallingDocument().append(wrong(steps))).message).toBe(
      'main[0]: is nested deeper than 500 levels',
    );
  });

  it('adds unchecked steps where the check is off', () => {
    const document = new CallingDocument({ check: false });
    document.play({ url: 'x', volume: 50 }).cond([{ else: (steps) => steps.play('y') }]);
    expect(document.steps).toEqual([
      { play: { url: 'x', volume: 50 } },
      { cond: [{ else: [{ play: { url: 'y' } }] }] },
    ]);
  });
});

describe('append', () => {
  const steps = new CallingDocument().play('say:Hi').hangup();

  it('adds plain steps, or those of another list', () => {
    const document = new CallingDocument().append(steps).append([{ label: 'x' }]);
    expect(document.steps).toEqual([...steps.steps, { label: 'x' }]);
    expect(document.append(document).steps).toHaveLength(6);
  });

  it('checks the steps and points at the caller', () => {
    const document = new CallingDocument().answer();
    const { message, line } = refusal(function appends() {
      document.append([{ label: 'x' }, wrong({ label: 5 })]);
    });
    expect(message).toBe('main[2].label: must be a string, not 5');
    expect(line).toContain('appends');
  });
});

describe('when', () => {
  it('builds or leaves out', () => {
    const document = new CallingDocument()
      .when(true, (steps) => steps.answer())
      .when(0, (steps) => steps.hangup());
    expect(document.steps).toEqual([{ answer: {} }]);
  });

  it('refuses an async callback', () => {
    // oxlint-disable-next-line typescript/require-await -- the mistake in question
    const late = async (steps: CallingSteps) => steps.answer();
    const build = () => new CallingDocument().when(true, wrong(late));
    expect(refusal(build).message).toMatch(/^main: is an async callback/);
  });
});
