import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'label', {
  makes: [[(swml) => swml.label('again'), 'again']],
  refuses: [[(swml) => swml.label(wrong(5)), ': must be a string, not 5']],
});
