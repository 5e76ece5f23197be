import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'hangup', {
  makes: [
    [(swml) => swml.hangup(), {}],
    [(swml) => swml.hangup('busy'), { reason: 'busy' }],
    [(swml) => swml.hangup({ reason: 'decline' }), { reason: 'decline' }],
  ],
  refuses: [
    [
      (swml) => swml.hangup(wrong('gone')),
      '.reason: must be "hangup", "busy" or "decline", not "gone"',
    ],
    [(swml) => swml.hangup(wrong(5)), ': must be an object, not 5'],
  ],
});
