import type { FlowRule } from '../../../lib/swml/flow/index.js';

/** The steps of a document's `main` section. */
export type Steps = readonly object[];

type Case = [rule: FlowRule, path: string, what: string, steps: Steps, others?: object];

export const play = { play: { url: 'say:Hi' } };
export const hangup = { hangup: {} };
export const agent = (more: object): object => ({ ai: { prompt: { text: 'Be kind.' }, ...more } });
const longExpression = `\${${'a'.repeat(1024)}}`;

/** Documents that break a rule, and where. */
export const wrong: Case[] = [
  ['unknown-label', 'main[0].goto.label', 'a label that is nowhere', [{ goto: { label: 'x' } }]],
  [
    'unknown-label',
    'main[0].goto.label',
    'a label of another section',
    [{ goto: { label: 'x' } }],
    { other: [{ label: 'x' }, hangup] },
  ],
  [
    'label-in-nested-block',
    'main[0].goto.label',
    'a label inside a branch, from outside',
    [{ goto: { label: 'x' } }, { cond: [{ when: 'a', then: [{ label: 'x' }, play] }] }],
  ],
  [
    'label-in-nested-block',
    'main[0].cond[1].else[0].goto.label',
    'a label inside a branch, from its sibling',
    [{ cond: [{ when: 'a', then: [{ label: 'x' }, play] }, { else: [{ goto: { label: 'x' } }] }] }],
  ],
  ['duplicate-label', 'main[1].label', 'the same label twice', [{ label: 'x' }, { label: 'x' }]],
  [
    'duplicate-label',
    'main[1].switch.default[0].label',
    'the same label once more in a branch',
    [{ label: 'x' }, { switch: { variable: 'a', case: {}, default: [{ label: 'x' }] } }],
  ],
  ['unknown-section', 'main[0].execute', 'execute to nowhere', [{ execute: { dest: 'gone' } }]],
  ['unknown-section', 'main[0].transfer', 'transfer to nowhere', [{ transfer: 'gone' }]],
  ['empty-section', 'main', 'no steps', []],
  ['empty-section', 'other', 'another section without steps', [play], { other: [] }],
  ['unreachable-step', 'main[1].play', 'a step after hangup', [hangup, play, play]],
  ['unreachable-step', 'main[1].play', 'a step after an endless sleep', [{ sleep: -1 }, play]],
  [
    'unreachable-step',
    'main[1].play',
    'a step after branches that all end',
    [{ switch: { variable: 'a', case: { 1: [hangup] }, default: [{ return: {} }] } }, play],
  ],
  [
    'unreachable-step',
    'main[0].cond[0].then[1].play',
    'a step after a transfer in a branch',
    [{ cond: [{ when: 'a', then: [{ transfer: 'https://example.com' }, play] }] }],
  ],
  [
    'endless-transfer',
    'main[1].transfer',
    'a section that only repeats',
    [play, { transfer: 'main' }],
  ],
  [
    'endless-transfer',
    'main[1].cond[1].else[0].switch.default[0].transfer',
    'a section that repeats in all its branches',
    [
      play,
      {
        cond: [
          { when: 'a', then: [{ transfer: 'main' }] },
          {
            else: [
              {
                switch: {
                  variable: 'a',
                  case: { 1: [{ transfer: 'main' }] },
                  default: [{ transfer: 'main' }],
                },
              },
            ],
          },
        ],
      },
    ],
  ],
  [
    'expression-in-when',
    'main[0].cond[0].when',
    'an expression in cond.when',
    [{ cond: [{ when: '${vars.a} == 1', then: [play] }] }],
  ],
  [
    'expression-in-when',
    'main[1].goto.when',
    'an expression in goto.when',
    [{ label: 'x' }, { goto: { label: 'x', when: '%{vars.a}' } }],
  ],
  [
    'switch-without-default',
    'main[0].switch',
    'a switch without default',
    [{ switch: { variable: 'a', case: { 1: [play] } } }],
  ],
  [
    'expression-too-long',
    'main[0].set.a[0].b',
    'an expression of 1,025 characters and more',
    [{ set: { a: [{ b: longExpression }] } }],
  ],
  [
    'expression-too-long',
    'main[0].set.a',
    'an expression that holds braces',
    [{ set: { a: `a \${ {a: 1}.a + ${'x'.repeat(1024)} } b` } }],
  ],
  [
    'expression-too-long',
    'main[0].cond[0].when',
    'a long condition',
    [{ cond: [{ when: 'x'.repeat(1024), then: [hangup] }] }],
  ],
  [
    'queue-without-transfer',
    'main[0].connect.to',
    'a queue without transfer_after_bridge',
    [{ connect: { to: 'queue:support' } }],
  ],
  [
    'queue-without-transfer',
    'main[0].connect.serial_parallel[0][1].to',
    'a queue among other targets',
    [{ connect: { serial_parallel: [[{ to: '+15551230001' }, { to: 'queue:support' }]] } }],
  ],
  [
    'languages-with-multilingual',
    'main[0].ai.languages',
    'languages beside multilingual',
    [agent({ languages: [], multilingual: { languages: [] } })],
  ],
  [
    'duplicate-function',
    'main[0].ai.SWAIG.functions[1].function',
    'two functions of one name',
    [agent({ SWAIG: { functions: [{ function: 'f' }, { function: 'f' }] } })],
  ],
  [
    'unknown-function',
    'main[0].ai.SWAIG.functions[0].data_map.output.action[0].toggle_functions[0].function',
    'a toggle of a function that is not there',
    [
      agent({
        SWAIG: {
          functions: [
            {
              function: 'f',
              data_map: {
                output: { action: [{ toggle_functions: [{ active: true, function: 'g' }] }] },
              },
            },
          ],
        },
      }),
    ],
  ],
  [
    'unknown-context',
    'main[0].ai.prompt.contexts.default.steps[0].valid_contexts[0]',
    'a context that is not there',
    [
      agent({
        prompt: { contexts: { default: { steps: [{ name: 'a', valid_contexts: ['b'] }] } } },
      }),
    ],
  ],
  [
    'unknown-step',
    'main[0].ai.prompt.contexts.default.steps[0].valid_steps[1]',
    'a step that is not there',
    [
      agent({
        prompt: { contexts: { default: { steps: [{ name: 'a', valid_steps: ['next', 'b'] }] } } },
      }),
    ],
  ],
  [
    'unknown-function',
    'main[0].ai.prompt.contexts.default.steps[0].functions[0]',
    'a function in a step that the agent has not',
    [agent({ prompt: { contexts: { default: { steps: [{ name: 'a', functions: ['f'] }] } } } })],
  ],
];

/** Documents that look as if they broke one. */
export const right: [what: string, steps: Steps, others?: object][] = [
  ...[hangup, { sleep: -1 }, play].map((step): [string, Steps] => [
    `a section that repeats in one branch, but not in one with ${Object.keys(step)[0]}`,
    [
      {
        cond: [{ when: 'a', then: [step] }, { else: [{ transfer: 'main' }] }],
      },
    ],
  ]),
  [
    'an expression just short enough',
    [{ set: { a: `\${${'x'.repeat(1023)}}${'y'.repeat(2000)}` } }],
  ],
  ['a brace in quotes', [{ set: { a: `\${ "{" + a } ${'x'.repeat(2000)}` } }]],
  ['a jump back', [{ label: 'x' }, play, { goto: { label: 'x', max: 2 } }, hangup]],
  ['a jump forward over an end', [{ goto: { label: 'x' } }, hangup, { label: 'x' }, play]],
  [
    'a jump out of a branch',
    [{ label: 'x' }, { cond: [{ when: 'a', then: [{ goto: { label: 'x' } }] }] }, hangup],
  ],
  ['one label in two sections', [{ label: 'x' }, play], { other: [{ label: 'x' }, hangup] }],
  ['a step after goto, whose jumps run out', [{ label: 'x' }, { goto: { label: 'x' } }, play]],
  [
    'destinations elsewhere',
    [{ execute: { dest: 'https://example.com' } }, { transfer: '${vars.next}' }],
  ],
  ['a document written out as a destination', [{ execute: { dest: '{"sections":{"main":[]}}' } }]],
  ['a section that exists', [{ execute: { dest: 'other' } }], { other: [hangup] }],
  [
    'a retry that can end',
    [{ cond: [{ when: 'vars.done', then: [hangup] }] }, { transfer: 'main' }],
  ],
  ['an expression of 1,023 characters', [{ set: { a: `\${${'a'.repeat(1020)}}` } }]],
  ['a long text without expressions', [{ set: { a: 'a'.repeat(5000) } }]],
  [
    'a queue that says what follows',
    [{ connect: { to: 'queue:support', transfer_after_bridge: 'https://example.com' } }],
  ],
  [
    'labels of a confirm script, which is a scope of its own',
    [
      { label: 'x' },
      {
        connect: {
          to: '+15551230001',
          confirm: [{ cond: [{ when: 'a', then: [{ label: 'x' }] }] }],
        },
      },
    ],
  ],
  [
    'contexts, steps and functions that an expression names',
    [
      agent({
        prompt: {
          contexts: {
            default: {
              steps: [
                {
                  name: 'a',
                  valid_contexts: ['${vars.context}'],
                  valid_steps: ['${vars.next}'],
                  functions: ['${vars.function}'],
                },
              ],
            },
          },
        },
        SWAIG: { functions: [] },
      }),
    ],
  ],
  [
    'functions that an included server may know',
    [
      agent({
        prompt: { contexts: { default: { steps: [{ name: 'a', functions: ['f'] }] } } },
        SWAIG: { includes: [{ url: 'https://example.com', functions: ['f'] }] },
      }),
    ],
  ],
];
