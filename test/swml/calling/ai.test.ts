import { CallingDocument, type AiParams, type SwaigAction } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

const prompt = { text: 'You are a waiter.' };

/** An agent with one function, which comes back with the given actions. */
const acting = (action: SwaigAction | SwaigAction[]): AiParams => ({
  prompt,
  SWAIG: {
    functions: [{ function: 'order', description: 'Orders.', data_map: { output: { action } } }],
  },
});
const inOutput = '.SWAIG.functions[0].data_map.output';

const menu = new CallingDocument().play('say:One moment').hangup();
const deep: AiParams = {
  prompt: {
    pom: [{ title: 'Manners', bullets: ['Be kind'], subsections: [{ body: 'No jokes.' }] }],
    contexts: {
      default: { steps: [{ name: 'ask', text: 'Ask.', valid_steps: ['thank'] }], isolated: true },
      dessert: { steps: [{ name: 'thank', pom: [], end: true }], text: 'Be brief.' },
    },
  },
  params: { attention_timeout: 0, hard_stop_time: '1h30m', ai_model: 'another', not_listed: [1] },
  languages: [{ name: 'German', code: ['de', 'de-CH'], voice: 'polly.Vicki' }],
  multilingual: { languages: [{ language: 'default' }], fillers: { auto: ['um'], xx: ['eh'] } },
  hints: ['pizza', { hint: 'Luigi', pattern: 'lui.i', replace: 'Luigi' }],
};

describeMethod('calling', CallingDocument, 'ai', {
  makes: [
    [(swml) => swml.ai('You are a waiter.'), { prompt }],
    [(swml) => swml.ai(prompt.text, { hints: ['pizza'] }), { prompt, hints: ['pizza'] }],
    [(swml) => swml.ai(deep), deep],
    [
      (swml) => swml.ai(acting([{ say: 'Ready.' }, { transfer: true, SWML: menu }])),
      acting([{ say: 'Ready.' }, { transfer: true, SWML: menu.toJSON() }]),
    ],
    [
      (swml) =>
        swml.ai(
          acting({
            SWML: { sections: { main: [{ cond: [{ else: (steps) => steps.hangup('busy') }] }] } },
          }),
        ),
      acting({
        SWML: { sections: { main: [{ cond: [{ else: [{ hangup: { reason: 'busy' } }] }] }] } },
      }),
    ],
  ],
  refuses: [
    [(swml) => swml.ai({} as never), ': needs prompt'],
    [(swml) => swml.ai({ prompt: {} as never }), '.prompt: needs text or pom'],
    [
      (swml) => swml.ai({ prompt: { text: 'a', pom: [{ body: 'b' }] } as never }),
      '.prompt.pom: cannot stand beside text',
    ],
    [
      (swml) => swml.ai({ prompt: { pom: [{ title: 'Manners' } as never] } }),
      '.prompt.pom[0]: needs body or bullets',
    ],
    [
      (swml) =>
        swml.ai({
          prompt: { ...prompt, contexts: { default: { steps: [{ name: 'next', text: '' }] } } },
        }),
      '.prompt.contexts.default.steps[0].name: must be a name on one line other than "next", not "next"',
    ],
    [
      (swml) => swml.ai(prompt.text, { params: { attention_timeout: 5000 } }),
      '.params.attention_timeout: must be an integer 10000 to 600000, 0 or an expression (${…}), not 5000',
    ],
    [
      (swml) => swml.ai(prompt.text, { params: { hard_stop_time: '${vars.limit}' } }),
      '.params.hard_stop_time: must be a duration such as 1h30m or 45s, not "${vars.limit}"',
    ],
    [
      (swml) => swml.ai(acting({ hold: { timeout: 901 } })),
      `${inOutput}.action.hold.timeout: must be <= 900, not 901`,
    ],
    [
      (swml) => swml.ai(acting({ SWML: { sections: { main: [{ play: {} as never }] } } })),
      `${inOutput}.action.SWML.sections.main[0].play: needs url or urls`,
    ],
    [
      (swml) =>
        swml.ai(prompt.text, {
          SWAIG: {
            functions: [
              {
                function: 'order',
                description: 'Orders.',
                parameters: {
                  type: 'object',
                  properties: { dishes: { type: 'array', items: { type: 'text' as never } } },
                },
              },
            ],
          },
        }),
      '.SWAIG.functions[0].parameters.properties.dishes.items.type: must be',
    ],
    [
      (swml) =>
        swml.ai(prompt.text, {
          SWAIG: { functions: [{ function: 'order', description: 'Orders.', data_map: {} }] },
        }),
      '.SWAIG.functions[0].data_map: must not be empty',
    ],
  ],
});
