import { CallingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

const wrong = (value: unknown) => value as never;

describeMethod('calling', CallingDocument, 'connect', {
  makes: [
    [(swml) => swml.connect('+15551230000'), { to: '+15551230000' }],
    [
      (swml) =>
        swml.connect('stream:wss://example.com', {
          codec: 'L16@24000h@40i',
          custom_parameters: { a: 'b' },
          confirm: (steps) =>
            steps.play('say:Take it?').cond([{ else: (inner) => inner.hangup() }]),
          result: { case: { connected: (steps) => steps.hangup() } },
        }),
      {
        to: 'stream:wss://example.com',
        codec: 'L16@24000h@40i',
        custom_parameters: { a: 'b' },
        confirm: [{ play: { url: 'say:Take it?' } }, { cond: [{ else: [{ hangup: {} }] }] }],
        result: { case: { connected: [{ hangup: {} }] } },
      },
    ],
    [
      (swml) => swml.connect({ serial: [{ to: 'a', timeout: 5 }], timeout: '${t}' }),
      { serial: [{ to: 'a', timeout: 5 }], timeout: '${t}' },
    ],
    [
      (swml) => swml.connect({ parallel: [{ to: 'a', confirm: 'https://example.com' }] }),
      { parallel: [{ to: 'a', confirm: 'https://example.com' }] },
    ],
    [
      (swml) =>
        swml.connect({ serial_parallel: [[{ to: 'a', confirm: (steps) => steps.hangup() }]] }),
      { serial_parallel: [[{ to: 'a', confirm: [{ hangup: {} }] }]] },
    ],
  ],
  refuses: [
    [(swml) => swml.connect(wrong({})), ': needs to, serial, parallel or serial_parallel'],
    [(swml) => swml.connect(wrong({ to: 'a', serial: [] })), '.serial: cannot stand beside to'],
    [(swml) => swml.connect('a', { session_timeout: 0 }), '.session_timeout: must be >= 1, not 0'],
    [
      (swml) => swml.connect('a', wrong({ encryption: 'none' })),
      '.encryption: must be "mandatory", "optional" or "forbidden", not "none"',
    ],
    [
      (swml) => swml.connect('a', { call_state_events: wrong(['busy']) }),
      '.call_state_events[0]: must be "created", "ringing", "answered" or "ended", not "busy"',
    ],
    [
      (swml) => swml.connect('a', { confirm: wrong([{ transfer: { dest: 'x' } }]) }),
      '.confirm[0].transfer: is not a method that connect.confirm may use',
    ],
    [
      (swml) => swml.connect('a', { custom_parameters: wrong({ a: 1 }) }),
      '.custom_parameters.a: must be a string, not 1',
    ],
    [
      (swml) => swml.connect('a', { headers: wrong([{ name: 'X-A' }]) }),
      '.headers[0]: needs value',
    ],
  ],
});
