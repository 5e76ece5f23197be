import { CallSimulator } from 'nestjs-signalwire/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { ADAPTERS, closeApps, createApp } from '../../test/support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../../test/support/calls.js';

process.env.SIGNALWIRE_SIGNING_KEY = SIGNING_KEY;
process.env.PUBLIC_URL = PUBLIC_URL;
const { AppModule } = await import('./app.module.js');

const PICTURE = [{ url: 'https://files.example.com/1.jpg', content_type: 'image/jpeg', size: 1 }];

afterEach(closeApps);

describe.each(ADAPTERS)('conversations with the sample on %s', (adapter) => {
  it('reach every step and handler', async () => {
    const app = await createApp(adapter, { imports: [AppModule] });
    const simulator = CallSimulator.for(app, { path: '/messages' });
    const repliesTo = async (body: string | null, media: typeof PICTURE = []) => {
      const { replies } = await simulator.text({ from: '+15559870000', body, media });
      return replies.map((reply) => reply.body);
    };

    expect(await repliesTo('Hours?')).toEqual([expect.stringContaining('from 9 to 5')]);
    const menu = await simulator.text({ from: '+15559870000', body: 'menu' });
    expect(menu.replies[0]?.media).toEqual(['https://files.example.com/menu.jpg']);
    expect(await repliesTo(null, PICTURE)).toEqual(['Thanks for the picture!']);

    expect(await repliesTo('Stop!')).toEqual([expect.stringContaining('no more from us')]);
    expect(await repliesTo('hours')).toEqual([]);
    expect(await repliesTo('start')).toEqual([expect.stringContaining('Welcome back')]);

    expect(await repliesTo('%{vars.secret}')).toEqual([expect.stringContaining('vars.secret')]);
    expect(simulator.coverage().missed).toEqual([]);
  });
});
