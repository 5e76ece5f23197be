import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'receive', {
  makes: [
    [(swml) => swml.receive(), {}],
    [(swml) => swml.receive({}), {}],
  ],
  refuses: [[(swml) => swml.receive({ from: 'x' } as never), '.from: is unknown']],
});
