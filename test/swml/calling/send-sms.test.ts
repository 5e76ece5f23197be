import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;
const numbers = { to_number: '+15551230001', from_number: '+15551230000' };

describeMethod('calling', CallingDocument, 'send_sms', {
  makes: [
    [
      (swml) => swml.sendSms({ ...numbers, body: 'Hi', tags: ['a'] }),
      { ...numbers, body: 'Hi', tags: ['a'] },
    ],
    [
      (swml) => swml.sendSms({ ...numbers, media: ['https://example.com/a.png'], body: 'Look' }),
      { ...numbers, media: ['https://example.com/a.png'], body: 'Look' },
    ],
  ],
  refuses: [
    [(swml) => swml.sendSms(wrong(numbers)), ': needs body or media'],
    [
      (swml) => swml.sendSms(wrong({ ...numbers, media: 'x' })),
      '.media: must be a list of strings',
    ],
    [(swml) => swml.sendSms(wrong({ body: 'Hi' })), ': needs to_number'],
  ],
});
