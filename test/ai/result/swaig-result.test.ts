import { describe, expect, it } from 'vitest';
import { CallingDocument, SwaigResult, SwmlValidationError } from '../../../lib/index.js';
import { swaigActions } from '../../../lib/swml/calling/swaig/action/action.js';
import type { SchemaNode } from '../../../lib/swml/schema/node.js';

interface Customer {
  readonly tier: string;
}

// TypeScript takes the values of an interface as well.
const GOLD: Customer = { tier: 'gold' };

const hangup = { version: '1.0.0', sections: { main: [{ hangup: {} }] } };

describe('SwaigResult', () => {
  const makes: [(result: SwaigResult) => unknown, object][] = [
    [(r) => r.swml(new CallingDocument().hangup()), { SWML: hangup }],
    [
      (r) => r.swml({ sections: { main: [{ hangup: {} }] } }),
      { SWML: { sections: hangup.sections } },
    ],
    [(r) => r.transfer(new CallingDocument().hangup()), { transfer: true, SWML: hangup }],
    [(r) => r.say('Hello'), { say: 'Hello' }],
    [(r) => r.userInput('Yes'), { user_input: 'Yes' }],
    [(r) => r.hangup(), { hangup: true }],
    [(r) => r.stop(), { stop: true }],
    [(r) => r.hold(), { hold: {} }],
    [(r) => r.hold(60), { hold: 60 }],
    [(r) => r.hold('${global_data.pause}'), { hold: '${global_data.pause}' }],
    [(r) => r.hold({ timeout: 900 }), { hold: { timeout: 900 } }],
    [(r) => r.changeContext('billing'), { change_context: 'billing' }],
    [(r) => r.changeStep('pay'), { change_step: 'pay' }],
    [(r) => r.contextSwitch('Sell.'), { context_switch: { system_prompt: 'Sell.' } }],
    [
      (r) => r.contextSwitch({ system_prompt: 'Sell.', user_prompt: 'Hi', consolidate: true }),
      { context_switch: { system_prompt: 'Sell.', user_prompt: 'Hi', consolidate: true } },
    ],
    [
      (r) =>
        r.toggleFunctions(
          { function: 'book', active: false },
          { function: ['a', 'b'], active: true },
        ),
      {
        toggle_functions: [
          { function: 'book', active: false },
          { function: ['a', 'b'], active: true },
        ],
      },
    ],
    [(r) => r.setGlobalData(GOLD), { set_global_data: { tier: 'gold' } }],
    [(r) => r.unsetGlobalData('tier'), { unset_global_data: 'tier' }],
    [(r) => r.unsetGlobalData({}), { unset_global_data: {} }],
    [(r) => r.setMetaData({ order: [7] }), { set_meta_data: { order: [7] } }],
    [(r) => r.unsetMetaData('order'), { unset_meta_data: 'order' }],
    [(r) => r.unsetMetaData({}), { unset_meta_data: {} }],
    [
      (r) => r.playbackBg('https://example.com/a.mp3'),
      { playback_bg: { file: 'https://example.com/a.mp3' } },
    ],
    [
      (r) => r.playbackBg({ file: 'https://example.com/a.mp3', wait: true }),
      { playback_bg: { file: 'https://example.com/a.mp3', wait: true } },
    ],
    [(r) => r.stopPlaybackBg(), { stop_playback_bg: true }],
    [(r) => r.action({ user_event: { type: 'offer' } }), { user_event: { type: 'offer' } }],
  ];

  it.each(makes)('%s', (build, action) => {
    const result = new SwaigResult('Done.');
    expect(build(result)).toBe(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual({ response: 'Done.', action: [action] });
  });

  it('has a method for every action that SWML knows', () => {
    const [action] = (swaigActions as SchemaNode).anyOf as SchemaNode[];
    const known = action!.anyOf!.flatMap((each) => Object.keys((each as SchemaNode).properties!));
    const made = makes.flatMap(([, each]) => Object.keys(each));
    expect(known).toHaveLength(17);
    expect(new Set(made)).toEqual(new Set([...known, 'user_event']));
  });

  it('writes transfer before SWML, as SignalWire wants it', () => {
    const result = new SwaigResult().transfer(new CallingDocument().hangup());
    expect(JSON.stringify(result)).toMatch(/^\{"action":\[\{"transfer":true,"SWML":/);
  });

  it('keeps the order of its actions', () => {
    const result = new SwaigResult('Bye.')
      .say('Goodbye')
      .setMetaData({ a: 1 })
      .hangup()
      .postProcess();
    expect(result.toJSON()).toEqual({
      response: 'Bye.',
      action: [{ say: 'Goodbye' }, { set_meta_data: { a: 1 } }, { hangup: true }],
      post_process: true,
    });
  });

  it('may be empty, and may keep facts and instructions apart', () => {
    expect(new SwaigResult().toJSON()).toEqual({});
    const response = { tool_result: '21 degrees', tool_prompt: 'Be brief.' };
    expect(new SwaigResult(response).toJSON()).toEqual({ response });
  });

  it.each<[(result: SwaigResult) => unknown, string]>([
    [(r) => r.hold(901), 'action[0].hold: must be'],
    [(r) => r.say(7 as unknown as string), 'action[0].say: must be a string, not 7'],
    [(r) => r.say('a').say(7 as unknown as string), 'action[1].say: must be a string, not 7'],
    [(r) => r.setGlobalData([] as never), 'action[0].set_global_data: must be an object'],
    [(r) => r.setMetaData({ when: () => 'now' }), 'action[0].set_meta_data.when: is a function'],
    [(r) => r.setMetaData({ size: 10n }), 'action[0].set_meta_data.size'],
    [(r) => r.toggleFunctions({ function: 'a' } as never), 'active'],
    [(r) => r.swml({ sections: { main: [{ hangupp: {} }] } } as never), 'main[0]'],
    [(r) => r.transfer(new CallingDocument().goto('nowhere')), 'nowhere'],
  ])('%s fails where it is called', (build, message) => {
    const result = new SwaigResult();
    expect(() => build(result)).toThrow(SwmlValidationError);
    expect(() => build(new SwaigResult())).toThrow(message);
  });

  it('takes no response that is neither text nor facts', () => {
    for (const wrong of [7, ['a'], { result: 'a' }, null]) {
      expect(() => new SwaigResult(wrong as never)).toThrow(SwmlValidationError);
    }
  });

  it('takes no action that is no object', () => {
    expect(() => new SwaigResult().action('stop' as never)).toThrow('An action is an object');
  });
});
