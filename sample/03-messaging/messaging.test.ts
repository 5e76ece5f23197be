import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../../test/support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../../test/support/calls.js';
import { sendAsCurl } from '../../test/support/curl.js';
import { pictureMessage, sendMessage, textMessage } from '../../test/support/messages.js';
import { signedCurl } from './signed-curl.js';

process.env.SIGNALWIRE_SIGNING_KEY = SIGNING_KEY;
process.env.PUBLIC_URL = PUBLIC_URL;
const { AppModule } = await import('./app.module.js');

afterEach(closeApps);

/** Starts the sample; what is returned texts it and gives the only step of its answer. */
async function phone(adapter: AdapterName) {
  const { origin } = await startApp(adapter, { imports: [AppModule] });
  return async (words: string | null, message: object = {}) =>
    stepOf(await sendMessage(origin, textMessage({ message: { body: words, ...message } })));
}

async function stepOf(response: Response): Promise<object | undefined> {
  expect(response.status).toBe(200);
  const { sections } = (await response.json()) as { sections: { main: object[] } };
  expect(sections.main).toHaveLength(1);
  return sections.main[0];
}

const HOURS = { reply: 'We are open from 9 to 5, Monday to Friday.' };

describe.each(ADAPTERS)('03-messaging on %s', (adapter) => {
  it.each(['HOURS', 'hours', ' Hours! ', 'Hours.'])('knows the keyword in %j', async (words) => {
    const text = await phone(adapter);
    expect(await text(words)).toEqual(HOURS);
  });

  it('replies to MENU with a picture', async () => {
    const text = await phone(adapter);
    expect(await text('menu')).toEqual({
      reply: { body: 'What we cook today:', media: ['https://files.example.com/menu.jpg'] },
    });
  });

  it.each([null, 'Look, HOURS!'])('thanks for a picture with the text %j', async (body) => {
    const text = await phone(adapter);
    const { message } = pictureMessage({ message: { body } });
    expect(await text(body, message)).toEqual({ reply: 'Thanks for the picture!' });
  });

  it('gives unknown words back, and nothing in them is an expression', async () => {
    const text = await phone(adapter);
    expect(await text('Helo')).toEqual({
      reply: 'We do not know "Helo". Text HOURS, MENU or STOP.',
    });
    expect(JSON.stringify(await text('%{message.from} ${x}'))).not.toMatch(/[$%]\{/);
  });

  it('is silent from STOP to START, for whoever sent it and for nobody else', async () => {
    const text = await phone(adapter);
    const other = { from: '+15559870001' };
    expect(await text('Stop!')).toMatchObject({ reply: expect.stringContaining('no more') });
    for (const words of ['hours', 'menu', 'helo', null]) {
      expect(await text(words)).toEqual({ receive: {} });
    }
    expect(await text('hours', other)).toEqual(HOURS);
    expect(await text('start')).toMatchObject({ reply: expect.stringContaining('Welcome back') });
    expect(await text('hours')).toEqual(HOURS);
  });

  it('is not stopped by a forged message', async () => {
    const { origin } = await startApp(adapter, { imports: [AppModule] });
    const stop = textMessage({ message: { body: 'STOP' } });
    const forged = await sendMessage(origin, stop, { signingKey: 'PSK_forged' });
    expect(forged.status).toBe(401);
    const hours = textMessage({ message: { body: 'HOURS' } });
    expect(await stepOf(await sendMessage(origin, hours))).toEqual(HOURS);
  });

  it('answers the curl commands that it prints', async () => {
    const { origin } = await startApp(adapter, { imports: [AppModule] });
    const port = Number(new URL(origin).port);
    expect(await stepOf(await sendAsCurl(signedCurl(port, 'HOURS')))).toEqual(HOURS);
  });
});
