import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'user_event', {
  makes: [
    [(swml) => swml.userEvent({ kind: 'ringing', at: 3 }), { event: { kind: 'ringing', at: 3 } }],
    [(swml) => swml.userEvent({}), { event: {} }],
    [(swml) => swml.userEvent({ event: { kind: 'ringing' } }), { event: { kind: 'ringing' } }],
    [(swml) => swml.userEvent({ event: 'ringing' }), { event: { event: 'ringing' } }],
    [(swml) => swml.userEvent({ event: {}, at: 3 }), { event: { event: {}, at: 3 } }],
  ],
  refuses: [
    [(swml) => swml.userEvent('ringing' as never), '.event: must be an object, not "ringing"'],
    [(swml) => swml.userEvent(undefined as never), ': needs event'],
  ],
});
