import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const start = {
  from_lang: 'en-US',
  to_lang: 'es-ES',
  direction: ['remote-caller' as const, 'local-caller' as const],
};

describeMethod('calling', CallingDocument, 'live_translate', {
  makes: [
    [(swml) => swml.liveTranslate('stop'), { action: 'stop' }],
    [(swml) => swml.liveTranslate({ start }), { action: { start } }],
    [
      (swml) =>
        swml.liveTranslate({
          action: { start: { ...start, filter_from: 'polite', filter_to: 'prompt:Be brief' } },
        }),
      { action: { start: { ...start, filter_from: 'polite', filter_to: 'prompt:Be brief' } } },
    ],
    [
      (swml) => swml.liveTranslate({ inject: { message: 'Hello', direction: 'local-caller' } }),
      { action: { inject: { message: 'Hello', direction: 'local-caller' } } },
    ],
  ],
  refuses: [
    [
      (swml) => swml.liveTranslate({ start: { ...start, filter_to: 'prompt:' } }),
      '.action.start.filter_to: must be "polite", "rude", "professional", "shakespeare" or "gen-z" ' +
        'or prompt: with instructions of your own, not "prompt:"',
    ],
    [
      (swml) => swml.liveTranslate({ inject: { message: 'Hello' } as never }),
      '.action.inject: needs direction',
    ],
    [
      (swml) => swml.liveTranslate({ start: { ...start, speech_timeout: 0.5 } }),
      '.action.start.speech_timeout: must be an integer or an expression (${…}), not 0.5',
    ],
  ],
});
