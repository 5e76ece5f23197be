import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'stop_stream', {
  makes: [
    [(swml) => swml.stopStream(), {}],
    [(swml) => swml.stopStream('s1'), { control_id: 's1' }],
    [(swml) => swml.stopStream({ control_id: 's1' }), { control_id: 's1' }],
  ],
  refuses: [
    [(swml) => swml.stopStream({ id: 's1' } as never), '.id: is unknown'],
    [(swml) => swml.stopStream(4 as never), ': must be an object, not 4'],
  ],
});
