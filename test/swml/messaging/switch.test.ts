import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'switch', {
  makes: [
    [
      (swml) => swml.switch({ variable: 'message.body', case: { yes: [{ reply: 'Fine' }] } }),
      { variable: 'message.body', case: { yes: [{ reply: 'Fine' }] } },
    ],
    [
      (swml) =>
        swml.switch({
          variable: 'message.body',
          transform: 'lowercase_trim',
          case: { stop: (steps) => steps.receive().return() },
          default: (steps) => steps.reply('What?').goto('again'),
        }),
      {
        variable: 'message.body',
        transform: 'lowercase_trim',
        case: { stop: [{ receive: {} }, { return: null }] },
        default: [{ reply: 'What?' }, { goto: { label: 'again' } }],
      },
    ],
  ],
  refuses: [
    [(swml) => swml.switch({ variable: 'x' } as never), ': needs case'],
    [
      (swml) => swml.switch({ variable: 'x', transform: 'lower', case: {} } as never),
      '.transform: must be "lowercase", "uppercase", "trim", "lowercase_trim" or "uppercase_trim", not "lower"',
    ],
    [
      (swml) => swml.switch({ variable: 'x', case: { y: [{ play: { url: 'say:x' } }] } } as never),
      '.case.y[0].play: is not a messaging method',
    ],
    [
      (swml) => swml.switch({ variable: 'x', case: { y: 'Fine' } } as never),
      '.case.y: must be a list of steps or a callback that adds them, not "Fine"',
    ],
  ],
});
