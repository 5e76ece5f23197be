import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, dialSteps, serve } from './document-server.js';

afterEach(closeServers);

const ok = { hangup: {} };
const picture = 'https://example.com/a.png';

/** A document whose only section has this one step. */
const only = (step: object) => ({ sections: { main: [step] } });

describe('a call', () => {
  it.each([
    [{ ...only(ok), extra: 1 }, 'relay_script_element_undefined', 'extra'],
    [{ sections: { main: [] } }, 'relay_script_section_code_missing', 'main'],
    [{ sections: { main: [ok], more: [] } }, 'relay_script_section_code_missing', 'more'],
    [
      only({ request: { url: 'https://api.example.com/', method: 'FETCH' } }),
      'relay_script_method_parameter_invalid_value',
      'main[0].request.method',
    ],
    [
      only({ hangup: { reason: 'bored' } }),
      'relay_script_element_invalid_value',
      'main[0].hangup.reason',
    ],
    [
      only({ hangup: { extra: 1 } }),
      'relay_script_method_parameter_undefined',
      'main[0].hangup.extra',
    ],
  ])('with %j is refused with %s', async (main, code, path) => {
    const { simulator } = await serve({ main });
    await expect(simulator.dial()).rejects.toMatchObject({ code, path });
  });

  it('is warned of a switch over what is not there, which takes the default', async () => {
    const say = { play: { url: 'say:default' } };
    const call = await dialSteps([{ switch: { variable: 'gone', case: {}, default: [say] } }]);
    expect(call.heard()).toBe('default');
    expect(call.variables.script_error).toBe('relay_script_method_parameter_invalid_value');
    expect(call.transcript()).toContain('there is nothing named gone');
  });

  it.each([
    ["'${vars.name}' == 'bob'", true],
    ["'${vars.name}' == 'eve'", false],
    ['${vars.count} > 2 && %{vars.count} < 4', true],
    ['${vars.count > 3}', false],
    ['${vars.gone}', false],
  ])('takes what placeholders in "when" are worth as its text: %s', async (when, holds) => {
    const then = [{ play: { url: 'say:yes' } }];
    const set = { name: 'bob', count: 3 };
    const call = await dialSteps([{ set }, { cond: [{ when, then }] }]);
    expect(call.heard()).toBe(holds ? 'yes' : '');
    expect(call.transcript()).toContain('! main[1].cond: "when" takes an expression without');
    expect(call.variables).not.toHaveProperty('script_error');
  });
});

describe('a message', () => {
  const choose = { variable: 'message.body', transform: 'upper', case: { A: 'a' } };

  it.each([
    [{}, 'swml_missing_entry_point'],
    [{ sections: {} }, 'swml_missing_entry_point'],
    [{ extra: 1 }, 'swml_missing_entry_point'],
    [{ reply: 'a', receive: {} }, 'swml_invalid_document'],
    [{ ...only({ receive: {} }), version: 2 }, 'swml_invalid_document'],
    [{ sections: { main: { reply: 'a' } } }, 'swml_invalid_section_format'],
    [{ sections: { main: [{ receive: {} }], more: 'x' } }, 'swml_invalid_section_format'],
    [only({ reply: { to: '+15550001' } }), 'swml_reply_body_or_media_required'],
    [only({ reply: { body: '' } }), 'swml_reply_body_or_media_required'],
    [only({ reply: { media: Array(9).fill(picture) } }), 'swml_reply_media_limit_exceeded'],
    [only({ reply: { switch: choose } }), 'swml_switch_invalid_transform'],
    [only({ switch: { ...choose, case: { A: [] } } }), 'swml_switch_invalid_transform'],
    [only({ transfer: {} }), 'swml_transfer_failed'],
    [only({ transfer: { dest: '' } }), 'swml_transfer_failed'],
    [only({ request: { method: 'GET' } }), 'swml_request_url_required'],
    [only({ play: {} }), 'swml_unsupported_method'],
    ['{"sections":', 'json_or_yaml_required'],
  ])('with %j is refused with %s', async (main, code) => {
    const { simulator } = await serve({ main });
    await expect(simulator.text()).rejects.toMatchObject({ code });
  });
});
