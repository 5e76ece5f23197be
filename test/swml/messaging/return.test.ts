import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'return', {
  makes: [
    [(swml) => swml.return(), null],
    [(swml) => swml.return(undefined), null],
    [(swml) => swml.return('done'), 'done'],
    [(swml) => swml.return({ ok: [true] }), { ok: [true] }],
  ],
  refuses: [[(swml) => swml.return(() => 'done'), ': is a function']],
});
