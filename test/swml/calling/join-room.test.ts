import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'join_room', {
  makes: [
    [(swml) => swml.joinRoom('lobby'), { name: 'lobby' }],
    [(swml) => swml.joinRoom({ name: 'lobby' }), { name: 'lobby' }],
  ],
  refuses: [
    [(swml) => swml.joinRoom({} as never), ': needs name'],
    [(swml) => swml.joinRoom({ name: 7 } as never), '.name: must be a string, not 7'],
  ],
});
