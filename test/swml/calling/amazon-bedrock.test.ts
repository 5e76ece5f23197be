import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const prompt = { text: 'You take orders.' };

describeMethod('calling', CallingDocument, 'amazon_bedrock', {
  makes: [
    [(swml) => swml.amazonBedrock('You take orders.'), { prompt }],
    [
      (swml) =>
        swml.amazonBedrock('You take orders.', { params: { hard_stop_time: '5m', other: [1] } }),
      { prompt, params: { hard_stop_time: '5m', other: [1] } },
    ],
    [
      (swml) =>
        swml.amazonBedrock({
          prompt: { pom: [{ title: 'Task', body: 'Take orders.' }], voice_id: 'amy' },
          SWAIG: {
            functions: [
              {
                function: 'pay',
                description: 'Takes the payment',
                data_map: {
                  output: {
                    response: 'Paying',
                    action: { SWML: new CallingDocument().pay('https://example.com/pay') },
                  },
                },
              },
            ],
          },
        }),
      {
        prompt: { pom: [{ title: 'Task', body: 'Take orders.' }], voice_id: 'amy' },
        SWAIG: {
          functions: [
            {
              function: 'pay',
              description: 'Takes the payment',
              data_map: {
                output: {
                  response: 'Paying',
                  action: {
                    SWML: {
                      version: '1.0.0',
                      sections: {
                        main: [{ pay: { payment_connector_url: 'https://example.com/pay' } }],
                      },
                    },
                  },
                },
              },
            },
          ],
        },
      },
    ],
  ],
  refuses: [
    [(swml) => swml.amazonBedrock({ params: {} } as never), ': needs prompt'],
    [(swml) => swml.amazonBedrock({ prompt: {} as never }), '.prompt: needs text or pom'],
    [
      (swml) => swml.amazonBedrock({ prompt: { ...prompt, pom: [] } as never }),
      '.prompt.pom: cannot stand beside text',
    ],
    [
      (swml) => swml.amazonBedrock({ prompt: { ...prompt, voice_id: 'joe' as never } }),
      '.prompt.voice_id: must be "tiffany", "matthew", "amy", "lupe" or "carlos", not "joe"',
    ],
    [
      (swml) => swml.amazonBedrock({ prompt, params: { attention_timeout: 5000 } }),
      '.params.attention_timeout: must be an integer 10000 to 600000, 0 or an expression (${…})',
    ],
    [
      (swml) =>
        swml.amazonBedrock({
          prompt,
          SWAIG: {
            functions: [
              {
                function: 'f',
                description: 'd',
                data_map: { output: { response: 'ok', post_process: true } as never },
              },
            ],
          },
        }),
      '.SWAIG.functions[0].data_map.output.post_process: is unknown',
    ],
  ],
});
