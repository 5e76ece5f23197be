import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'prompt', {
  makes: [
    [(swml) => swml.prompt({ play: 'say:Name?' }), { play: 'say:Name?' }],
    [
      (swml) => swml.prompt({ play: ['${a}', '%{b}'], max_digits: '${n}', speech_hints: ['yes'] }),
      { play: ['${a}', '%{b}'], max_digits: '${n}', speech_hints: ['yes'] },
    ],
  ],
  refuses: [
    [(swml) => swml.prompt(wrong({})), ': needs play'],
    [(swml) => swml.prompt({ play: 'say:x', volume: -41 }), '.volume: must be >= -40, not -41'],
    [
      (swml) => swml.prompt(wrong({ play: 'say:x', volume: '${v}' })),
      '.volume: must be a number, not "${v}"',
    ],
    [(swml) => swml.prompt({ play: 'say:x', max_digits: 0.5 }), '.max_digits: must be an integer'],
    [
      (swml) => swml.prompt(wrong({ play: 'say:x', speech_hints: [1] })),
      '.speech_hints[0]: must be a string, not 1',
    ],
  ],
});
