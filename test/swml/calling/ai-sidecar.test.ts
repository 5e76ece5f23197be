import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const lang = 'en-US';

describeMethod('calling', CallingDocument, 'ai_sidecar', {
  makes: [
    [
      (swml) => swml.aiSidecar({ lang, prompt: 'Help to sell.' }),
      { lang, prompt: 'Help to sell.' },
    ],
    [
      (swml) => swml.aiSidecar({ lang, model: 'another', prompt: { file: 'sell.md' } }),
      { lang, model: 'another', prompt: { file: 'sell.md' } },
    ],
    [
      (swml) =>
        swml.aiSidecar({
          lang,
          SWAIG: {
            defaults: { web_hook_url: 'https://example.com/swaig' },
            functions: [
              {
                function: 'price',
                parameters: {
                  type: 'object',
                  properties: { items: { type: 'array', items: { type: 'string', enum: ['a'] } } },
                },
              },
            ],
          },
        }),
      {
        lang,
        SWAIG: {
          defaults: { web_hook_url: 'https://example.com/swaig' },
          functions: [
            {
              function: 'price',
              parameters: {
                type: 'object',
                properties: { items: { type: 'array', items: { type: 'string', enum: ['a'] } } },
              },
            },
          ],
        },
      },
    ],
    [
      (swml) => swml.aiSidecar({ lang, action: { summarize: {} } }),
      { lang, action: { summarize: {} } },
    ],
  ],
  refuses: [
    [(swml) => swml.aiSidecar({ prompt: 'Help.' } as never), ': needs lang'],
    [(swml) => swml.aiSidecar({ lang: '' }), '.lang: must not be empty'],
    [(swml) => swml.aiSidecar({ lang, hints: [] }), '.hints: must not be empty'],
    [
      (swml) => swml.aiSidecar({ lang, prompt: { text: 'a', file: 'b' } as never }),
      '.prompt.file: cannot stand beside text',
    ],
    [
      (swml) => swml.aiSidecar({ lang, params: { idle_timeout_ms: 49 } }),
      '.params.idle_timeout_ms: must be >= 50, not 49',
    ],
    [
      (swml) =>
        swml.aiSidecar({
          lang,
          SWAIG: {
            functions: [
              {
                function: 'price',
                parameters: {
                  type: 'object',
                  properties: { item: { type: 'string', pattern: 'a' } as never },
                },
              },
            ],
          },
        }),
      '.SWAIG.functions[0].parameters.properties.item.pattern: is unknown',
    ],
  ],
});
