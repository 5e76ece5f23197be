import { describe, expect, it } from 'vitest';
import { CallingDocument, type CallingSteps } from '../../../lib/swml/index.js';

const WAITING = 'main: is waiting for a callback';

describe('a callback that adds its steps elsewhere', () => {
  it('is told so by the document, which stays as it was', () => {
    const document = new CallingDocument().answer();
    const misled = () =>
      document.switch({
        variable: 'a',
        case: {
          1: () => {
            document.hangup();
          },
        },
      });
    expect(misled).toThrow(WAITING);
    expect(document.play('say:x').steps).toEqual([{ answer: {} }, { play: { url: 'say:x' } }]);
  });

  it('is told so by any list outside, whichever way the steps come', () => {
    const document = new CallingDocument();
    const misled = () =>
      document.append([
        {
          cond: [
            {
              else: (outer: CallingSteps) => {
                outer.cond([{ else: () => void outer.append([{ hangup: {} }]) }]);
              },
            },
          ],
        },
      ]);
    expect(misled).toThrow('main[0].cond[0].else: is waiting for a callback');
    expect(document.steps).toEqual([]);
  });

  it('is told so in a section as well, and may add another section there', () => {
    const document = new CallingDocument().hangup();
    const misled = () => document.section('extra', () => void document.answer());
    expect(misled).toThrow(WAITING);
    document.section('extra', (steps) => {
      steps.answer();
      document.section('other', (inner) => inner.hangup());
      expect(() => document.answer()).toThrow(WAITING);
    });
    expect(Object.keys(document.toJSON().sections)).toEqual(['main', 'extra', 'other']);
  });

  it('may look at the document, and build another one', () => {
    const seen: number[] = [];
    const document = new CallingDocument().answer();
    document.cond([
      {
        else: (steps) => {
          seen.push(document.steps.length);
          steps.append(new CallingDocument().hangup());
        },
      },
    ]);
    expect(seen).toEqual([1]);
    expect(document.steps).toHaveLength(2);
  });
});

describe('a builder that is kept after its callback', () => {
  it.each<[string, (keep: (steps: CallingSteps) => void) => unknown]>([
    [
      'main[0].cond[0].else: is complete',
      (keep) => new CallingDocument().cond([{ else: (steps) => keep(steps.answer()) }]),
    ],
    [
      'extra: is complete',
      (keep) => new CallingDocument().section('extra', (steps) => keep(steps.answer())),
    ],
  ])('takes no more steps: %s', (message, build) => {
    let kept: CallingSteps | undefined;
    build((steps) => {
      kept = steps;
    });
    expect(() => kept?.hangup()).toThrow(message);
    expect(kept?.steps).toEqual([{ answer: {} }]);
  });
});

describe('what fails', () => {
  it('adds nothing: no step of a list that holds a wrong one', () => {
    const document = new CallingDocument().answer();
    const wrong = [{ hangup: {} }, { play: { url: 5 } }] as never;
    expect(() => document.append(wrong)).toThrow('main[2].play.url');
    expect(() => document.append(Array(2) as never)).toThrow('main[1]: must be a step');
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(() => document.append(loop as never)).toThrow('takes a list of steps');
    expect(document.steps).toEqual([{ answer: {} }]);
  });

  it('adds no section, so that it can be tried again', () => {
    const document = new CallingDocument().hangup();
    const build = (url: string) => document.section('extra', (steps) => steps.play(url));
    expect(() => build('sing:x')).toThrow('extra[0].play.url');
    expect(build('say:x').toJSON().sections).toHaveProperty('extra');
  });

  it('adds nothing of a document with a wrong section', () => {
    const document = new CallingDocument().hangup();
    const other = new CallingDocument({ check: false })
      .answer()
      .section('first', [{ answer: {} }])
      .section('second', [{ bogus: 1 } as never]);
    expect(() => document.append(other)).toThrow('second[0].bogus');
    expect(document.toJSON().sections).toEqual({ main: [{ hangup: {} }] });
  });

  it('adds nothing of a document with a section that is there already', () => {
    const document = new CallingDocument().section('extra', [{ answer: {} }]);
    const other = new CallingDocument().hangup().section('extra', [{ answer: {} }]);
    expect(() => document.append(other)).toThrow('extra: exists already');
    expect(document.steps).toEqual([]);
  });

  it('is told of on the line that wanted it', () => {
    const wrong = [{ play: { url: 5 } }] as never;
    const other = new CallingDocument({ check: false }).section('extra', wrong);
    const attempts = [
      function addsSection() {
        new CallingDocument().section('extra', wrong);
      },
      function appendsDocument() {
        new CallingDocument().append(other);
      },
      function appendsSteps() {
        new CallingDocument().append(wrong);
      },
    ];
    for (const attempt of attempts) {
      try {
        attempt();
        expect.unreachable();
      } catch (error) {
        expect((error as Error).stack).toMatch(new RegExp(`\\n +at ${attempt.name} `));
        expect((error as Error).stack?.split('\n').find((line) => /^ +at /.test(line))).toContain(
          attempt.name,
        );
      }
    }
  });
});
