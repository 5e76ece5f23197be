/* oxlint-disable unicorn/no-thenable -- SWML's own word for a branch */
import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'cond', {
  makes: [
    [
      (swml) =>
        swml.cond([
          { when: 'vars.a', then: (steps) => steps.hangup(), else: [] },
          { else: (steps) => steps.answer() },
        ]),
      [{ when: 'vars.a', then: [{ hangup: {} }], else: [] }, { else: [{ answer: {} }] }],
    ],
    [(swml) => swml.cond([]), []],
  ],
  refuses: [
    [(swml) => swml.cond(wrong([{ when: 'x' }])), '[0]: needs then'],
    [(swml) => swml.cond(wrong({ else: [] })), ': must be a list'],
    [(swml) => swml.cond([{ else: (steps) => steps.play('x') }]), '[0].else[0].play.url: must be'],
  ],
});
