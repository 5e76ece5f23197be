import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'goto', {
  makes: [
    [(swml) => swml.goto('again'), { label: 'again' }],
    [(swml) => swml.goto('again', { max: 3 }), { label: 'again', max: 3 }],
    [(swml) => swml.goto({ label: 'again', max: 500 }), { label: 'again', max: 500 }],
  ],
  refuses: [
    [(swml) => swml.goto({} as never), ': needs label'],
    [(swml) => swml.goto('again', { when: 'x' } as never), '.when: is unknown'],
    [
      (swml) => swml.goto('again', { max: '%{vars.max}' } as never),
      '.max: must be an integer, not "%{vars.max}"',
    ],
  ],
});
