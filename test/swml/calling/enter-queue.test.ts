import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const transfer_after_bridge = 'https://example.com/survey';

describeMethod('calling', CallingDocument, 'enter_queue', {
  makes: [
    [
      (swml) => swml.enterQueue('support', { transfer_after_bridge, wait_time: 60 }),
      { queue_name: 'support', transfer_after_bridge, wait_time: 60 },
    ],
    [
      (swml) => swml.enterQueue({ queue_name: 'support', transfer_after_bridge }),
      { queue_name: 'support', transfer_after_bridge },
    ],
  ],
  refuses: [
    [(swml) => swml.enterQueue('support', undefined as never), ': needs transfer_after_bridge'],
    [
      (swml) => swml.enterQueue('support', { transfer_after_bridge, wait_time: 0 }),
      '.wait_time: must be >= 1, not 0',
    ],
  ],
});
