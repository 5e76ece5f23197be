import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'goto', {
  makes: [
    [(swml) => swml.goto('again'), { label: 'again' }],
    [(swml) => swml.goto('again', { max: 3, when: 'a' }), { label: 'again', max: 3, when: 'a' }],
    [(swml) => swml.goto({ label: 'again', max: '${n}' }), { label: 'again', max: '${n}' }],
  ],
  refuses: [
    [(swml) => swml.goto('again', { max: 0 }), '.max: must be >= 1, not 0'],
    [(swml) => swml.goto('again', { max: 101 }), '.max: must be <= 100, not 101'],
    [(swml) => swml.goto(wrong({})), ': needs label'],
  ],
});
