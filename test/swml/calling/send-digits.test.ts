import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'send_digits', {
  makes: [
    [(swml) => swml.sendDigits('1w2W#'), { digits: '1w2W#' }],
    [(swml) => swml.sendDigits({ digits: '${vars.code}' }), { digits: '${vars.code}' }],
  ],
  refuses: [
    [(swml) => swml.sendDigits(12 as never), ': must be an object, not 12'],
    [(swml) => swml.sendDigits({} as never), ': needs digits'],
  ],
});
