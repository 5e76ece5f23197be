import { MessagingDocument } from '../../../lib/swml/index.js';
import { describeMethod } from '../../support/swml-method.js';

describeMethod('messaging', MessagingDocument, 'reply', {
  makes: [
    [(swml) => swml.reply('Thank you'), 'Thank you'],
    [
      (swml) =>
        swml.reply('Thank you', { media: ['https://example.com/a.png'], from: '+15551230000' }),
      { body: 'Thank you', media: ['https://example.com/a.png'], from: '+15551230000' },
    ],
    [
      (swml) => swml.reply({ body: 'Thank you', to: '+15551230000' }),
      { body: 'Thank you', to: '+15551230000' },
    ],
    [
      (swml) =>
        swml.reply({ media: ['https://example.com/a.png'], status_url: 'https://example.com/s' }),
      { media: ['https://example.com/a.png'], status_url: 'https://example.com/s' },
    ],
    [
      (swml) =>
        swml.reply({
          switch: {
            variable: 'message.body',
            transform: 'trim',
            case: { yes: 'Fine', no: { body: 'Oh', media: [] } },
            default: { media: [] },
          },
        }),
      {
        switch: {
          variable: 'message.body',
          transform: 'trim',
          case: { yes: 'Fine', no: { body: 'Oh', media: [] } },
          default: { media: [] },
        },
      },
    ],
  ],
  refuses: [
    [(swml) => swml.reply({} as never), ': needs body, media or switch'],
    [(swml) => swml.reply({ text: 'Hi' } as never), '.text: is unknown'],
    [(swml) => swml.reply({ body: '' }), '.body: must not be empty'],
    [
      (swml) => swml.reply({ media: Array.from({ length: 9 }, () => 'a') }),
      '.media: must have at most 8 items, not 9',
    ],
    [
      (swml) => swml.reply({ body: 'Hi', media: 'a' } as never),
      '.media: must be a list of strings, not "a"',
    ],
    [
      (swml) => swml.reply({ body: 'Hi', switch: { variable: 'x', case: {} } } as never),
      '.switch: cannot stand beside body',
    ],
    [(swml) => swml.reply({ switch: { variable: 'x' } } as never), '.switch: needs case'],
    [
      (swml) => swml.reply({ switch: { variable: 'x', case: { y: [{ reply: 'Hi' }] } } } as never),
      '.switch.case.y: must be a string or an object, not [{"reply":"Hi"}]',
    ],
  ],
});
