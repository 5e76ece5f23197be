import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const url = 'wss://example.com/audio';

describeMethod('calling', CallingDocument, 'stream', {
  makes: [
    [(swml) => swml.stream(url), { url }],
    [
      (swml) => swml.stream(url, { track: 'both_tracks', custom_parameters: { customer: '7' } }),
      { url, track: 'both_tracks', custom_parameters: { customer: '7' } },
    ],
    [(swml) => swml.stream({ url, control_id: 'ears' }), { url, control_id: 'ears' }],
  ],
  refuses: [
    [(swml) => swml.stream({ control_id: 'ears' } as never), ': needs url'],
    [
      (swml) => swml.stream(url, { custom_parameters: { customer: 7 as never } }),
      '.custom_parameters.customer: must be a string, not 7',
    ],
    [
      (swml) => swml.stream(url, { status_url_method: 'PUT' as never }),
      '.status_url_method: must be "GET" or "POST", not "PUT"',
    ],
  ],
});
