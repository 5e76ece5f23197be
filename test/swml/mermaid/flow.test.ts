import { describe, expect, it } from 'vitest';
import {
  CallingDocument,
  MessagingDocument,
  SwmlValidationError,
} from '../../../lib/swml/index.js';
import { arrowsOf, nodesOf } from './read-chart.js';

const newDocument = (): CallingDocument => new CallingDocument({ flow: false });

describe('the flow chart of a call', () => {
  it('puts steps that only follow each other in one box', () => {
    const document = newDocument().answer().play('say:Hi').sleep(500).hangup('busy');
    expect(nodesOf(document)).toEqual([
      'main: ([main',
      'main: [answer / play say:Hi / sleep 500',
      'main: ([hangup busy',
    ]);
    expect(arrowsOf(document)).toEqual([
      'main --> answer / play say:Hi / sleep 500',
      'answer / play say:Hi / sleep 500 --> hangup busy',
    ]);
  });

  it('gives each section a box of its own', () => {
    const document = newDocument()
      .hangup()
      .section('a b', [{ hangup: {} }])
      .section('empty', []);
    expect(nodesOf(document)).toEqual([
      'main: ([main',
      'main: ([hangup',
      'a b: ([a b',
      'a b: ([hangup',
      'empty: ([empty',
    ]);
  });

  it('writes the value at the arrow to a case, and otherwise where none has to fit', () => {
    const document = newDocument()
      .switch({ variable: 'digits', case: { 1: (steps) => steps.play('say:One'), '': [] } })
      .hangup();
    expect(arrowsOf(document)).toEqual([
      'main --> switch digits',
      'switch digits -->(1) play say:One',
      'play say:One --> hangup',
      'switch digits -->("") hangup',
      'switch digits -->(otherwise) hangup',
    ]);
  });

  it('goes past a switch with default through its branches only', () => {
    const document = newDocument()
      .switch({
        variable: 'digits',
        case: { 1: (steps) => steps.play('say:One'), 2: (steps) => steps.hangup() },
        default: [],
      })
      .play('say:Bye');
    expect(arrowsOf(document)).toEqual([
      'main --> switch digits',
      'switch digits -->(1) play say:One',
      'switch digits -->(2) hangup',
      'play say:One --> play say:Bye',
      'switch digits -->(default) play say:Bye',
    ]);
  });

  it('writes the condition at the arrow to a branch of cond', () => {
    const document = newDocument()
      .cond([
        { when: 'vars.a > 1', then: (steps) => steps.play('say:A') },
        { else: (steps) => steps.return('b') },
      ])
      .hangup();
    expect(arrowsOf(document)).toEqual([
      'main --> cond',
      'cond -->(vars.a > 1) play say:A',
      'cond -->(else) return b',
      'play say:A --> hangup',
    ]);
  });

  it('says otherwise where cond has no else', () => {
    const document = newDocument()
      .cond([{ when: 'vars.a', then: [] }])
      .hangup();
    expect(arrowsOf(document)).toEqual([
      'main --> cond',
      'cond -->(vars.a) hangup',
      'cond -->(otherwise) hangup',
    ]);
  });

  it('takes cases that are named like a part of cond for what they are', () => {
    const document = newDocument().switch({
      variable: 'v',
      case: { when: [{ hangup: {} }], then: [{ hangup: {} }], case: [{ hangup: {} }] },
    });
    expect(arrowsOf(document).slice(1)).toEqual([
      'switch v -->(when) hangup',
      'switch v -->(then) hangup',
      'switch v -->(case) hangup',
    ]);
  });

  it('draws jumps back and forth, and goes on once they are used up', () => {
    const document = newDocument()
      .goto('end', { when: 'vars.done' })
      .label('again')
      .play('say:Hi')
      .goto('again', { max: 2 })
      .label('end')
      .goto('nowhere');
    expect(arrowsOf(document)).toEqual([
      'main --> goto end',
      'goto end --> label again',
      'label again --> play say:Hi',
      'play say:Hi --> goto again',
      'goto again --> label end',
      'label end --> goto nowhere',
      'goto end -->(vars.done) label end',
      'goto again -->(jump) label again',
      'goto nowhere -->(jump) nowhere',
    ]);
    expect(nodesOf(document)).toContain('outside: [[nowhere');
  });

  it('knows labels by section', () => {
    const document = newDocument()
      .label('x')
      .hangup()
      .section('other', (steps) => steps.label('x').goto('x'));
    expect(arrowsOf(document)).toContain('goto x -->(jump) label x');
    expect(nodesOf(document).filter((node) => node.endsWith('label x'))).toEqual([
      'main: ([label x',
      'other: ([label x',
    ]);
    expect(arrowsOf(document).filter((arrow) => arrow.endsWith('label x'))).toHaveLength(3);
  });

  it('draws what comes back dotted and what does not thick, to sections and elsewhere', () => {
    const document = newDocument()
      .execute('menu')
      .execute('https://example.com/a')
      .transfer('menu')
      .section('menu', (steps) => steps.transfer('https://example.com/a'));
    expect(arrowsOf(document)).toEqual([
      'main --> execute menu',
      'execute menu --> execute https://example.com/a',
      'execute https://example.com/a --> transfer menu',
      'menu --> transfer https://example.com/a',
      'execute menu -.-> menu',
      'execute https://example.com/a -.-> https://example.com/a',
      'transfer menu ==> menu',
      'transfer https://example.com/a ==> https://example.com/a',
    ]);
    expect(nodesOf(document).filter((node) => node.startsWith('outside'))).toEqual([
      'outside: [[https://example.com/a',
    ]);
  });

  it('comes back from the steps of a result', () => {
    const document = newDocument()
      .execute({
        dest: 'https://example.com',
        on_return: [{ play: { url: 'say:Back' } }],
        result: [{ when: 'return_value', then: [{ play: { url: 'say:Yes' } }] }],
      })
      .hangup();
    expect(arrowsOf(document).slice(0, -1)).toEqual([
      'main --> execute https://example.com',
      'execute https://example.com -->(on_return) play say:Back',
      'execute https://example.com -->(return_value) play say:Yes',
      'play say:Back --> hangup',
      'play say:Yes --> hangup',
      'execute https://example.com --> hangup',
    ]);
  });

  it('draws what the called party hears beside the way of the caller', () => {
    const document = newDocument()
      .label('x')
      .connect('+15551230001', {
        confirm: [
          { cond: [{ when: 'a', then: [{ label: 'x' }, { goto: { label: 'x' } }] }] } as never,
        ],
        result: { case: { failed: [{ hangup: {} }] } },
      })
      .goto('x');
    expect(arrowsOf(document)).toEqual([
      'main --> label x',
      'label x --> connect +15551230001',
      'connect +15551230001 -.->(confirm) cond',
      'cond -->(a) label x',
      'label x --> goto x',
      'goto x -->(jump) label x',
      'connect +15551230001 -->(failed) hangup',
      'connect +15551230001 --> goto x',
      'goto x -->(jump) label x',
    ]);
    const labels = document.toMermaid().match(/n\d+(?=\(\["label x)/g) ?? [];
    const jumps = document.toMermaid().match(/(?<=jump"\| )n\d+/g) ?? [];
    // The jump of the called party's script comes first, and stays in its script.
    expect(jumps).toEqual(labels.toReversed());
  });

  it('draws the functions of an agent, and documents that they answer with, after all else', () => {
    const SWML = { sections: { main: [{ transfer: { dest: 'bye' } }], bye: [{ hangup: {} }] } };
    const data_map = { output: { response: 'ok', action: [{ SWML }] } };
    const document = newDocument()
      .ai({
        prompt: { text: 'Be kind.' },
        SWAIG: {
          functions: [
            { function: 'book', description: 'Book', data_map },
            { function: 'look', description: 'Look' },
          ],
        },
      })
      .hangup();
    expect(arrowsOf(document)).toEqual([
      'main --> ai',
      'ai -.->(SWAIG) book',
      'ai -.->(SWAIG) look',
      'ai --> hangup',
      'main --> transfer bye',
      'bye --> hangup',
      'transfer bye ==> bye',
      'ai -.->(SWML) main',
    ]);
    expect(nodesOf(document)).toEqual(
      expect.arrayContaining([
        'main: [[book',
        'main of SWAIG.functions[0].data_map.output.action[0].SWML: ([main',
        'bye of SWAIG.functions[0].data_map.output.action[0].SWML: ([bye',
      ]),
    );
  });

  it('shows steps that are never reached', () => {
    const document = newDocument().hangup().play('say:Hi').sleep(-1).play('say:Hi');
    expect(nodesOf(document)).toEqual([
      'main: ([main',
      'main: ([hangup',
      'main: [play say:Hi',
      'main: [sleep -1',
      'main: [play say:Hi',
    ]);
    expect(arrowsOf(document)).toEqual(['main --> hangup', 'play say:Hi --> sleep -1']);
  });

  it('is refused for steps of a wrong shape, which only come in unchecked', () => {
    const document = new CallingDocument({ check: false }).append([{ transfer: null } as never]);
    expect(() => document.toMermaid()).toThrow(SwmlValidationError);
    expect(() => document.toMermaid()).toThrow(/^main\[0\]\.transfer: /);
  });
});

describe('the flow chart of a message', () => {
  it('ends where a message goes to or is transferred', () => {
    const document = new MessagingDocument({ flow: false })
      .label('x')
      .reply('Hi')
      .switch({ variable: 'message.body', case: { stop: [{ return: {} }] } })
      .goto('x')
      .receive();
    expect(arrowsOf(document)).toEqual([
      'main --> label x',
      'label x --> reply Hi',
      'reply Hi --> switch message.body',
      'switch message.body -->(stop) return',
      'switch message.body -->(otherwise) goto x',
      'goto x -->(jump) label x',
    ]);
    expect(nodesOf(document)).toContain('main: [receive');
  });
});

describe('a URL in a chart', () => {
  it('stands there without its credentials', () => {
    const chart = newDocument().transfer('https://user:secret@example.com/x').toMermaid();
    expect(chart).not.toMatch(/user|secret/);
    expect(chart).toContain('example.com/x');
  });
});
