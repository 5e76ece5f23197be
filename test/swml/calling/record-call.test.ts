import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'record_call', {
  makes: [
    [(swml) => swml.recordCall(), {}],
    [
      (swml) => swml.recordCall({ control_id: 'all', direction: 'both', stereo: true }),
      { control_id: 'all', direction: 'both', stereo: true },
    ],
  ],
  refuses: [
    [
      (swml) => swml.recordCall({ format: 'ogg' as never }),
      '.format: must be "wav", "mp3" or "mp4", not "ogg"',
    ],
    [
      (swml) => swml.recordCall({ beep: 'yes' as never }),
      '.beep: must be a boolean or an expression (${…}), not "yes"',
    ],
  ],
});
