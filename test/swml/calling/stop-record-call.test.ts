import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'stop_record_call', {
  makes: [
    [(swml) => swml.stopRecordCall(), {}],
    [(swml) => swml.stopRecordCall('r1'), { control_id: 'r1' }],
    [(swml) => swml.stopRecordCall({ control_id: 'r1' }), { control_id: 'r1' }],
  ],
  refuses: [
    [(swml) => swml.stopRecordCall({ id: 'r1' } as never), '.id: is unknown'],
    [(swml) => swml.stopRecordCall(4 as never), ': must be an object, not 4'],
  ],
});
