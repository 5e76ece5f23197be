import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'detect_machine', {
  makes: [
    [(swml) => swml.detectMachine(), {}],
    [
      (swml) => swml.detectMachine({ timeout: 2.5, wait: '%{vars.wait}' }),
      { timeout: 2.5, wait: '%{vars.wait}' },
    ],
  ],
  refuses: [
    [(swml) => swml.detectMachine({ timeout: -1 }), '.timeout: must be >= 0, not -1'],
    [
      (swml) => swml.detectMachine({ machine_words_threshold: 2.5 }),
      '.machine_words_threshold: must be an integer or an expression (${…}), not 2.5',
    ],
    [(swml) => swml.detectMachine({ tone: 'ced' as never }), '.tone: must be "CED" or "CNG"'],
  ],
});
