import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'transcribe_stop', {
  makes: [
    [(swml) => swml.transcribeStop(), {}],
    [(swml) => swml.transcribeStop({}), {}],
  ],
  refuses: [
    [(swml) => swml.transcribeStop({ control_id: 'x' } as never), '.control_id: is unknown'],
  ],
});
