import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'stop_denoise', {
  makes: [
    [(swml) => swml.stopDenoise(), {}],
    [(swml) => swml.stopDenoise({}), {}],
  ],
  refuses: [[(swml) => swml.stopDenoise({ level: 1 } as never), '.level: is unknown']],
});
