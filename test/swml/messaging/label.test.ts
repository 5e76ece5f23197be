import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'label', {
  makes: [[(swml) => swml.label('again'), 'again']],
  refuses: [[(swml) => swml.label(1 as never), ': must be a string, not 1']],
});
