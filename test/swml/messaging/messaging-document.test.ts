import { describe, expect, it } from 'vitest';
import { MessagingDocument, SwmlService, SwmlValidationError } from '../../../lib/swml/index.js';

const VERSION = '1.0.0';

describe('MessagingDocument', () => {
  const conversation = () =>
    new MessagingDocument()
      .label('again')
      .request({ url: 'https://example.com/lookup', save_variables: true })
      .switch({
        variable: 'message.body',
        transform: 'lowercase_trim',
        case: { yes: (steps) => steps.execute('confirm', { by: 'text' }) },
        default: [{ reply: 'Please answer yes or no.' }],
      })
      .section('confirm', (steps) => steps.reply('Confirmed').return('done'));

  const conversationJson = {
    version: VERSION,
    sections: {
      main: [
        { label: 'again' },
        { request: { url: 'https://example.com/lookup', save_variables: true } },
        {
          switch: {
            variable: 'message.body',
            transform: 'lowercase_trim',
            case: { yes: [{ execute: { dest: 'confirm', params: { by: 'text' } } }] },
            default: [{ reply: 'Please answer yes or no.' }],
          },
        },
      ],
      confirm: [{ reply: 'Confirmed' }, { return: 'done' }],
    },
  };

  it('is sent as its plain data', () => {
    expect(conversation().toJSON()).toEqual(conversationJson);
    expect(JSON.parse(conversation().toString())).toEqual(conversationJson);
  });

  it('is written as YAML', () => {
    const yaml = 'version: 1.0.0\nsections:\n  main:\n    - reply: Hi\n';
    expect(new MessagingDocument().reply('Hi').toYAML()).toBe(yaml);
  });

  it('is made from plain data', () => {
    expect(MessagingDocument.from(conversationJson).toJSON()).toEqual(conversationJson);
    const { version: _, ...withoutVersion } = conversationJson;
    expect(MessagingDocument.from(withoutVersion).toJSON()).toEqual(withoutVersion);
  });

  it('refuses plain data of a calling document', () => {
    const calling = { sections: { main: [{ answer: {} }] } };
    const build = () => MessagingDocument.from(calling);
    expect(build).toThrow(SwmlValidationError);
    expect(build).toThrow('main[0].answer: is not a messaging method');
  });

  it('takes steps and sections of others', () => {
    const farewell = new MessagingDocument().reply('Bye').section('end', [{ receive: {} }]);
    const document = new MessagingDocument().append([{ label: 'a' }]).append(farewell);
    expect(document.toJSON()).toEqual({
      version: VERSION,
      sections: { main: [{ label: 'a' }, { reply: 'Bye' }], end: [{ receive: {} }] },
    });
  });

  it('adds steps under a condition', () => {
    const replies = (open: boolean) =>
      new MessagingDocument().when(open, (swml) => swml.reply('We are open')).receive().steps;
    expect(replies(true)).toEqual([{ reply: 'We are open' }, { receive: {} }]);
    expect(replies(false)).toEqual([{ receive: {} }]);
  });

  it('has no calling method', () => {
    expect(new MessagingDocument()).not.toHaveProperty('play');
    const append = () => new MessagingDocument().append([{ hangup: {} } as never]);
    expect(append).toThrow('main[0].hangup: is not a messaging method');
  });

  it('names the place of a wrong step in a callback', () => {
    const build = () =>
      new MessagingDocument().reply('Hi').switch({
        variable: 'message.body',
        case: { yes: (steps) => steps.receive().goto({ max: 3 } as never) },
      });
    expect(build).toThrow('main[1].switch.case.yes[1].goto: needs label');
  });

  it('leaves wrong steps alone if it is told so', () => {
    const document = new MessagingDocument({ check: false }).reply({ body: '' });
    expect(document.steps).toEqual([{ reply: { body: '' } }]);
  });

  it('comes from the service as well', () => {
    const document = new SwmlService().messaging().receive();
    expect(document).toBeInstanceOf(MessagingDocument);
    expect(document.steps).toEqual([{ receive: {} }]);
  });
});
