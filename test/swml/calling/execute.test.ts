import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'execute', {
  makes: [
    [(swml) => swml.execute('menu'), { dest: 'menu' }],
    [(swml) => swml.execute('menu', { a: [1] }), { dest: 'menu', params: { a: [1] } }],
    [
      (swml) =>
        swml.execute({
          dest: 'menu',
          meta: { x: null },
          on_return: (steps) => steps.answer(),
          result: { case: { 1: (steps) => steps.hangup() }, default: [] },
        }),
      {
        dest: 'menu',
        meta: { x: null },
        on_return: [{ answer: {} }],
        result: { case: { 1: [{ hangup: {} }] }, default: [] },
      },
    ],
    [
      (swml) => swml.execute({ dest: 'menu', result: [{ else: (steps) => steps.hangup() }] }),
      { dest: 'menu', result: [{ else: [{ hangup: {} }] }] },
    ],
  ],
  refuses: [
    [(swml) => swml.execute(wrong({})), ': needs dest'],
    [(swml) => swml.execute('menu', wrong([])), '.params: must be an object, not []'],
    [(swml) => swml.execute({ dest: 'menu', result: wrong({}) }), '.result: needs case'],
  ],
});
