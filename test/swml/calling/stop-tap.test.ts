import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'stop_tap', {
  makes: [
    [(swml) => swml.stopTap(), {}],
    [(swml) => swml.stopTap('t1'), { control_id: 't1' }],
    [(swml) => swml.stopTap({ control_id: 't1' }), { control_id: 't1' }],
  ],
  refuses: [
    [(swml) => swml.stopTap({ id: 't1' } as never), '.id: is unknown'],
    [(swml) => swml.stopTap(4 as never), ': must be an object, not 4'],
  ],
});
