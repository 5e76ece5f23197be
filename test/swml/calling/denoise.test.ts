import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'denoise', {
  makes: [
    [(swml) => swml.denoise(), {}],
    [(swml) => swml.denoise({}), {}],
  ],
  refuses: [
    [(swml) => swml.denoise({ level: 1 } as never), '.level: is unknown'],
    [(swml) => swml.denoise(true as never), ': must be an object, not true'],
  ],
});
