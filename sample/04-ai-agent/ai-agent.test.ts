import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../test/support/adapters.js';
import { aiCall } from '../../test/support/agents/function-calls.js';
import { aiReport } from '../../test/support/agents/reports.js';
import { phoneCall, PUBLIC_URL, sendSigned, SIGNING_KEY } from '../../test/support/calls.js';
import { sendAsCurl } from '../../test/support/curl.js';
import { deliver } from '../../test/support/deliver.js';
import { callCommand, functionCommand } from './curl.js';
import { Summaries } from './summaries.js';

process.env.SIGNALWIRE_SIGNING_KEY = SIGNING_KEY;
process.env.PUBLIC_URL = PUBLIC_URL;
process.env.WEBHOOK_USERNAME = 'signalwire';
process.env.WEBHOOK_PASSWORD = 'it’s: secret/';
const { AppModule } = await import('./app.module.js');

interface Agent {
  post_prompt_url: string;
  SWAIG: { functions: { function: string; web_hook_url: string; parameters: object }[] };
}

afterEach(closeApps);

/** Calls the sample, and plays the part of the agent that answers. */
async function call(adapter: AdapterName) {
  const { app, origin } = await startApp(adapter, { imports: [AppModule] });
  const response = await sendSigned(origin, phoneCall(), { path: '/' });
  const { sections } = (await response.json()) as { sections: { main: [object, { ai: Agent }] } };
  const { ai } = sections.main[1];
  const ask = async (name: string, args: object) => {
    const url = ai.SWAIG.functions.find((described) => described.function === name)!.web_hook_url;
    const answer = await deliver(origin, url, aiCall(name, args));
    expect(answer.status).toBe(200);
    return (await answer.json()) as { response: string; action?: object[] };
  };
  return { app, origin, ai, ask };
}

const VISIT = { day: '2026-12-24', time: '19:30', guests: 8 };

describe.each(ADAPTERS)('04-ai-agent on %s', (adapter) => {
  it('describes its functions to the agent', async () => {
    const { ai } = await call(adapter);
    expect(ai.SWAIG.functions.map(({ function: name }) => name)).toEqual([
      'findTable',
      'bookTable',
      'putThrough',
    ]);
    expect(ai.SWAIG.functions[1]?.parameters).toEqual({
      type: 'object',
      properties: {
        day: {
          type: 'string',
          pattern: '^\\d{4}-\\d\\d-\\d\\d$',
          description: 'The day, such as 2026-12-24',
        },
        time: {
          type: 'string',
          pattern: '^\\d\\d:\\d\\d$',
          description: 'The time of day, such as 19:30',
        },
        guests: {
          type: 'integer',
          description: 'How many people, the caller included (at least 1, at most 12)',
        },
        name: { type: 'string', description: 'The name of the caller (1 to 80 characters)' },
      },
      required: expect.toSatisfy((names: string[]) => names.length === 4) as string[],
    });
  });

  it('finds a table, books it, and offers another time when it is gone', async () => {
    const { ask } = await call(adapter);
    expect(await ask('findTable', VISIT)).toEqual({ response: 'A table is free.' });
    expect(await ask('bookTable', { ...VISIT, name: 'Zoë' })).toEqual({
      response: 'Booked. The number of the booking is 1.',
      action: [{ set_global_data: { booking: { number: 1, call_id: aiCall('').call_id } } }],
    });
    expect((await ask('findTable', VISIT)).response).toBe(
      'No table is free then. Offer 20:00 instead.',
    );
    expect((await ask('bookTable', { ...VISIT, name: 'Ann' })).response).toContain('taken');
  });

  it('tells the model what to correct', async () => {
    const { ask } = await call(adapter);
    const { response } = await ask('findTable', { ...VISIT, guests: 20 });
    expect(response).toContain('guests must not be greater than 12');
  });

  it('puts the caller through', async () => {
    const { ask } = await call(adapter);
    expect((await ask('putThrough', {})).action).toEqual([
      {
        transfer: true,
        SWML: { version: '1.0.0', sections: { main: [{ connect: { to: '+15551230001' } }] } },
      },
    ]);
    expect(JSON.stringify(await ask('putThrough', { to: 'office' }))).toContain('+15551230002');
  });

  it('keeps what came of the call', async () => {
    const { app, origin, ai } = await call(adapter);
    const report = aiReport();
    expect((await deliver(origin, ai.post_prompt_url, report)).status).toBe(200);
    expect(await app.get<Summaries>(Summaries).find(report.call_id)).toEqual({
      caller: '+15559870000',
      text: 'So: {"guests":4}',
      facts: { guests: 4 },
    });
    expect(
      (await deliver(origin, PUBLIC_URL + new URL(ai.post_prompt_url).pathname, report)).status,
    ).toBe(401);
  });

  it('answers the curl commands that it prints', async () => {
    const { origin } = await call(adapter);
    const port = Number(new URL(origin).port);
    expect((await sendAsCurl(callCommand(port))).status).toBe(200);
    const booked = await sendAsCurl(functionCommand(port));
    expect(await booked.json()).toMatchObject({
      response: expect.stringContaining('Booked.') as string,
    });
  });
});
