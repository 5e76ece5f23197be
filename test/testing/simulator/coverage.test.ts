import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, serve } from './document-server.js';

afterEach(closeServers);

const say = (text: string) => ({ play: { url: `say:${text}` } });

describe('coverage', () => {
  it('tells which steps and branches no call reached', async () => {
    const { simulator, url } = await serve({
      main: {
        sections: {
          main: [
            { prompt: { play: 'say:Choose' } },
            {
              switch: {
                variable: 'prompt_value',
                case: { 1: [say('one')], 2: [say('two')] },
                default: [],
              },
            },
            { cond: [{ when: 'vars.x', then: [say('x')] }] },
          ],
          unused: [say('unused')],
        },
      },
    });
    const first = await simulator.dial();
    await first.press('1');
    const report = simulator.coverage();
    expect(report.isComplete).toBe(false);
    expect(report.missed).toEqual([
      `${url}/main main[1].switch.case.2: branch never taken`,
      `${url}/main main[1].switch.default: branch never taken`,
      `${url}/main main[2].cond[0].then: branch never taken`,
      `${url}/main main[1].switch.case.2[0].play: step never run`,
      `${url}/main main[2].cond[0].then[0].play: step never run`,
      `${url}/main unused[0].play: step never run`,
    ]);
    expect(String(report)).toContain(`${url}/main: 4 of 7 steps, 1 of 4 branches`);
  });

  it('adds up what several calls and several documents from one place reach', async () => {
    const { simulator } = await serve({
      main: ({ call }) => ({
        sections: { main: [say('Hello'), ...(call.type === 'sip' ? [say('SIP')] : [])] },
      }),
    });
    await simulator.dial();
    expect(simulator.coverage().isComplete).toBe(true);
    await simulator.dial({ type: 'sip' });
    expect(simulator.coverage()).toMatchObject({ isComplete: true, documents: [{ steps: 2 }] });
  });

  it('counts confirm scripts', async () => {
    const confirm = [{ cond: [{ when: 'call.to == "x"', then: [{ hangup: {} }] }] }];
    const { simulator, url } = await serve({
      main: { sections: { main: [{ connect: { serial: [{ to: '+15550000001', confirm }] } }] } },
    });
    const call = await simulator.dial();
    await call.peer.answer();
    expect(simulator.coverage().missed).toEqual([
      `${url}/main main[0].connect.serial[0].confirm[0].cond[0].then: branch never taken`,
      `${url}/main main[0].connect.serial[0].confirm[0].cond[0].then[0].hangup: step never run`,
    ]);
  });
});
