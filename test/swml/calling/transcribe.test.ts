import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'transcribe', {
  makes: [
    [(swml) => swml.transcribe(), {}],
    [
      (swml) => swml.transcribe({ status_url: 'https://example.com/text' }),
      { status_url: 'https://example.com/text' },
    ],
  ],
  refuses: [
    [
      (swml) => swml.transcribe('https://example.com/text' as never),
      ': must be an object, not "https://example.com/text"',
    ],
    [(swml) => swml.transcribe({ language: 'en' } as never), '.language: is unknown'],
  ],
});
