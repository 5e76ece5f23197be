import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const start = { lang: 'en-US', direction: ['remote-caller' as const] };

describeMethod('calling', CallingDocument, 'live_transcribe', {
  makes: [
    [(swml) => swml.liveTranscribe('stop'), { action: 'stop' }],
    [(swml) => swml.liveTranscribe('summarize'), { action: 'summarize' }],
    [(swml) => swml.liveTranscribe({ start }), { action: { start } }],
    [(swml) => swml.liveTranscribe({ action: { start } }), { action: { start } }],
    [
      (swml) => swml.liveTranscribe({ summarize: { prompt: 'In one line' } }),
      { action: { summarize: { prompt: 'In one line' } } },
    ],
  ],
  refuses: [
    [
      (swml) => swml.liveTranscribe('pause' as never),
      '.action: must be "stop", "summarize" or an object with start or summarize, not "pause"',
    ],
    [
      (swml) => swml.liveTranscribe({ start: { ...start, direction: 'both' as never } }),
      '.action.start.direction: must be a list, not "both"',
    ],
    [
      (swml) => swml.liveTranscribe({ start, summarize: {} } as never),
      '.action.summarize: cannot stand beside start',
    ],
    [(swml) => swml.liveTranscribe({} as never), ': needs action'],
    [(swml) => swml.liveTranscribe(undefined as never), ': must be an object, not undefined'],
  ],
});
