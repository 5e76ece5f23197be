import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'switch', {
  makes: [
    [
      (swml) =>
        swml.switch({
          variable: 'prompt_value',
          case: { 1: (steps) => steps.hangup(), two: [{ answer: {} }] },
          default: (steps) => steps.play('say:Sorry').goto('menu', { max: 3 }),
        }),
      {
        variable: 'prompt_value',
        case: { 1: [{ hangup: {} }], two: [{ answer: {} }] },
        default: [{ play: { url: 'say:Sorry' } }, { goto: { label: 'menu', max: 3 } }],
      },
    ],
    [
      (swml) => swml.switch({ variable: 'call.type', case: {} }),
      { variable: 'call.type', case: {} },
    ],
  ],
  refuses: [
    [(swml) => swml.switch(wrong({ variable: 'x' })), ': needs case'],
    [
      (swml) => swml.switch(wrong({ variable: 'x', case: { 1: { hangup: {} } } })),
      '.case.1: must be a list of steps or a callback that adds them',
    ],
    [
      (swml) => swml.switch({ variable: 'x', case: { 'a b': (steps) => steps.play('x') } }),
      '.case["a b"][0].play.url: must be a sound',
    ],
  ],
});
