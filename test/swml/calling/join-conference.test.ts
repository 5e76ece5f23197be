import { CallingDocument } from '../../../lib/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('calling', CallingDocument, 'join_conference', {
  makes: [
    [(swml) => swml.joinConference('standup'), { name: 'standup' }],
    [
      (swml) => swml.joinConference('standup', { muted: true, beep: 'onEnter' }),
      { name: 'standup', muted: true, beep: 'onEnter' },
    ],
    [
      (swml) =>
        swml.joinConference({
          name: 'standup',
          result: {
            variable: 'join_conference_result',
            case: { completed: (steps) => steps.hangup() },
            default: [{ play: { url: 'say:Sorry' } }],
          },
        }),
      {
        name: 'standup',
        result: {
          variable: 'join_conference_result',
          case: { completed: [{ hangup: {} }] },
          default: [{ play: { url: 'say:Sorry' } }],
        },
      },
    ],
    [
      (swml) =>
        swml.joinConference('standup', {
          result: [{ else: (steps) => steps.play('say:Goodbye') }],
        }),
      {
        name: 'standup',
        result: [{ else: [{ play: { url: 'say:Goodbye' } }] }],
      },
    ],
    [
      (swml) => swml.joinConference('standup', { stream: { url: 'wss://example.com/ears' } }),
      { name: 'standup', stream: { url: 'wss://example.com/ears' } },
    ],
  ],
  refuses: [
    [
      (swml) => swml.joinConference('standup', { beep: true as never }),
      '.beep: must be "true", "false", "onEnter" or "onExit", not true',
    ],
    [
      (swml) => swml.joinConference('standup', { max_participants: 1 }),
      '.max_participants: must be >= 2, not 1',
    ],
    [
      (swml) => swml.joinConference('standup', { result: { case: {} } as never }),
      '.result: needs variable',
    ],
    [(swml) => swml.joinConference('standup', { stream: {} as never }), '.stream: needs url'],
  ],
});
