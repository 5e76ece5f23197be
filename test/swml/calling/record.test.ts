import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'record', {
  makes: [
    [(swml) => swml.record(), {}],
    [
      (swml) => swml.record({ format: 'mp4', direction: 'listen', beep: true, max_length: 1.5 }),
      { format: 'mp4', direction: 'listen', beep: true, max_length: 1.5 },
    ],
    [(swml) => swml.record({ stereo: '${vars.s}' }), { stereo: '${vars.s}' }],
  ],
  refuses: [
    [(swml) => swml.record(wrong({ format: 'ogg' })), '.format: must be "wav", "mp3" or "mp4"'],
    [
      (swml) => swml.record(wrong({ direction: 'both' })),
      '.direction: must be "speak" or "listen"',
    ],
    [
      (swml) => swml.record(wrong({ beep: 'yes' })),
      '.beep: must be a boolean or an expression (${…}), not "yes"',
    ],
  ],
});
