import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, dialSteps } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });

describe('other methods', () => {
  it('detects what the test says', async () => {
    const steps = [{ detect_machine: { detect_message_end: true } }];
    expect((await dialSteps(steps)).variables.detect_result).toBe('human');
    const machine = await dialSteps(steps, { answeredBy: 'machine' });
    expect(machine.variables).toMatchObject({
      detect_result: 'machine',
      detect_machine_beep: 'true',
    });
    expect(machine.transcript()).toContain('who answered is not known');
  });

  it('stays in a conference until the caller leaves', async () => {
    const call = await dialSteps([
      {
        join_conference: {
          name: 'team',
          result: { variable: 'join_conference_result', case: { completed: [say('over')] } },
        },
      },
      { join_room: { name: 'room' } },
    ]);
    expect(call.waitingFor).toBe('the end of a conference');
    await call.leave();
    expect([call.heard(), call.waitingFor]).toEqual(['over', 'the end of a room']);
    await call.leave();
    expect(call.state).toBe('ended');
  });

  it('keeps what it sends', async () => {
    const call = await dialSteps([
      { send_sms: { to_number: '+1', from_number: '+2', body: 'Hi ${call.type}' } },
      { user_event: { event: { a: 1 } } },
      { send_digits: { digits: '1w2' } },
      { denoise: {} },
      { send_fax: { document: 'https://example.com/a.pdf' } },
      { live_transcribe: { action: 'stop' } },
    ]);
    expect(call.messages).toEqual([{ to: '+1', from: '+2', body: 'Hi phone', media: [] }]);
    expect(call.userEvents).toEqual([{ a: 1 }]);
    expect(call.variables).toMatchObject({
      send_sms_result: 'success',
      send_digits_result: 'success',
      denoise_result: 'on',
      send_fax_result: 'success',
      send_fax_pages: 1,
    });
  });

  it('refers SIP calls only', async () => {
    const steps = [{ sip_refer: { to_uri: 'sip:a@example.com' } }];
    expect((await dialSteps(steps)).variables.sip_refer_result).toBe('failed');
    expect((await dialSteps(steps, { type: 'sip' })).variables).toMatchObject({
      sip_refer_result: 'success',
      return_value: 'success',
    });
  });
});
