import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'return', {
  makes: [
    [(swml) => swml.return(), {}],
    [(swml) => swml.return('done'), 'done'],
    [(swml) => swml.return(null), null],
    [(swml) => swml.return([{ a: 1 }]), [{ a: 1 }]],
  ],
  refuses: [[(swml) => swml.return({ a: [NaN] }), '.a[0]: is NaN, which JSON cannot carry']],
});
