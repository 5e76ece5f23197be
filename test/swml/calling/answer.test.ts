import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'answer', {
  makes: [
    [(swml) => swml.answer(), {}],
    [(swml) => swml.answer({ max_duration: 60 }), { max_duration: 60 }],
    [
      (swml) =>
        swml.answer({ max_duration: '${vars.max}', codecs: 'PCMU', username: 'a', password: 'b' }),
      { max_duration: '${vars.max}', codecs: 'PCMU', username: 'a', password: 'b' },
    ],
  ],
  refuses: [
    [(swml) => swml.answer({ max_duration: 1.5 }), '.max_duration: must be an integer'],
    [(swml) => swml.answer(wrong({ codec: 'PCMU' })), '.codec: is unknown; did you mean codecs?'],
    [(swml) => swml.answer(wrong(null)), ': must be an object, not null'],
  ],
});
