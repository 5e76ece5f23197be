import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'execute', {
  makes: [
    [(swml) => swml.execute('ask'), { dest: 'ask' }],
    [(swml) => swml.execute('ask', { times: 2 }), { dest: 'ask', params: { times: 2 } }],
    [(swml) => swml.execute({ dest: 'ask', params: {} }), { dest: 'ask', params: {} }],
  ],
  refuses: [
    [(swml) => swml.execute({} as never), ': needs dest'],
    [(swml) => swml.execute({ dest: 'ask', on_return: [] } as never), '.on_return: is unknown'],
    [(swml) => swml.execute('ask', 'twice' as never), '.params: must be an object, not "twice"'],
  ],
});
