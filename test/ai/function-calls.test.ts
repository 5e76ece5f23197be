import { Controller } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AiSwaigCallDto,
  BedrockSwaigCallDto,
  SidecarSwaigCallDto,
  SwaigArgs,
  SwaigCall,
  SwaigCallDto,
  SwaigFunction,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { startAgentApp } from '../support/agent-app.js';
import {
  aiCall,
  bedrockCall,
  FUNCTION_CALLS,
  sidecarCall,
} from '../support/agents/function-calls.js';
import { basic } from '../support/auth-app.js';
import { sendSigned } from '../support/calls.js';
import { pathsOf, withValueAt } from '../support/payloads.js';

class BookingArgs {
  @IsString()
  name!: string;

  @IsInt()
  @Min(1)
  @Max(12)
  guests!: number;

  @IsOptional()
  @IsIn(['inside', 'terrace'])
  area: string = 'inside';
}

let seen: unknown[] = [];

@Controller('agent')
class BookingController {
  @SwaigFunction({ description: 'Books a table.', parameters: BookingArgs })
  book(@SwaigArgs() args: BookingArgs, @SwaigCall() call: SwaigCallDto) {
    seen.push({ args, isInstance: args instanceof BookingArgs, kind: call.constructor.name, call });
    return `Booked for ${args.guests}.`;
  }

  @SwaigFunction({ description: 'Tells the time.', name: 'tell_time', path: 'clock/now' })
  tell(@SwaigArgs() args: object) {
    seen.push(args);
    return 'Noon.';
  }

  @SwaigFunction({ description: 'For signed requests only.', auth: 'signature' })
  signed() {
    return 'Signed.';
  }

  @SwaigFunction({ description: 'For credentials only.', auth: 'credentials' })
  credentials() {
    return 'Known.';
  }
}

const ARGS = { name: 'Zoë', guests: 4 };

function start(adapter: AdapterName, payloadValidation?: 'strict') {
  seen = [];
  return startAgentApp(adapter, [BookingController], { payloadValidation });
}

afterEach(closeApps);

describe.each(ADAPTERS)('a function call on %s', (adapter) => {
  it.each([
    ['ai', aiCall, AiSwaigCallDto],
    ['amazon_bedrock', bedrockCall, BedrockSwaigCallDto],
    ['ai_sidecar', sidecarCall, SidecarSwaigCallDto],
  ] as const)(
    'of %s reaches the handler unchanged, in strict mode as well',
    async (_, call, dto) => {
      const { post, log } = await start(adapter, 'strict');
      const response = await post('/agent/book', call('book', ARGS));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ response: 'Booked for 4.' });
      expect(seen).toEqual([
        {
          args: { ...ARGS, area: 'inside' },
          isInstance: true,
          kind: dto.name,
          call: expect.any(dto) as object,
        },
      ]);
      const { call: payload } = seen[0] as { call: object };
      expect(JSON.parse(JSON.stringify(payload))).toEqual(call('book', ARGS));
      expect(log.of('warn')).toEqual([]);
    },
  );

  it.each([
    ['ai', aiCall],
    ['amazon_bedrock', bedrockCall],
    ['ai_sidecar', sidecarCall],
  ] as const)('of %s is answered without what may be absent', async (_, call) => {
    const { post } = await start(adapter);
    const { function: name, argument, ...rest } = call('book', ARGS);
    const context = Object.fromEntries(
      Object.entries(rest).filter(([key]) => /channel|disposition/.test(key)),
    );
    const { parsed, raw } = argument;
    const body = { function: name, argument: { parsed, raw }, ...context };
    expect((await post('/agent/book', body)).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  it('has a route of its own choice, and takes whatever arguments where it declares none', async () => {
    const { post } = await start(adapter);
    const response = await post('/agent/clock/now', aiCall('tell_time', { zone: 'UTC' }));
    expect(await response.json()).toEqual({ response: 'Noon.' });
    expect(seen).toEqual([{ zone: 'UTC' }]);
  });

  it('of another function is answered with a text for the model, and a warning', async () => {
    const { post, log } = await start(adapter);
    const response = await post('/agent/book', aiCall('cancel', ARGS));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ response: 'That function is not available.' });
    expect(seen).toEqual([]);
    expect(log.of('warn').join()).toContain('BookingController.book serves the function book');
  });

  describe.each(Object.entries(FUNCTION_CALLS))('of %s', (_, call) => {
    it.each([undefined, 7, null, '', {}, []])(
      'is refused without the name of a function: %j',
      async (name) => {
        const { post } = await start(adapter);
        const response = await post('/agent/book', { ...call('book', ARGS), function: name });
        const isText = typeof name === 'string';
        expect(response.status).toBe(isText ? 200 : 400);
        expect(seen).toEqual([]);
      },
    );
  });
});

describe.each(Object.entries(FUNCTION_CALLS))('a call of %s that deviates', (_, call) => {
  const payload = call('book', ARGS);
  const own = pathsOf(payload).filter(
    ([name, ...below]) => name !== 'argument' && name !== 'function' && below.length === 0,
  );

  it.each(own.map(([name]) => [name!]))('in %s is refused in strict mode', async (name) => {
    const { post } = await start('express', 'strict');
    for (const wrong of [[['x']], 7.5]) {
      const response = await post('/agent/book', withValueAt(payload, [name], wrong));
      expect(response.status, `${name}: ${JSON.stringify(wrong)}`).toBe(400);
      const { message } = (await response.json()) as { message: string[] };
      expect(message.join('\n')).toContain(name);
    }
    expect(seen).toEqual([]);
  });

  it('by an unknown property is refused in strict mode', async () => {
    const { post } = await start('express', 'strict');
    const response = await post('/agent/book', { ...payload, x_new: true });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: ['x_new is unknown'] });
  });

  it('by ids that are none is answered all the same', async () => {
    const { post } = await start('express');
    const response = await post('/agent/book', { ...payload, call_id: { toString: 'x' } });
    expect(response.status).toBe(200);
  });

  it('is not quoted in the log', async () => {
    const { post, log } = await start('express');
    const secret = 'the caller’s PIN';
    const refused = call('book', { ...ARGS, guests: secret });
    await post('/agent/book', { ...refused, call_id: [secret], x_new: secret });
    await post('/agent/book', { ...call('book', { ...ARGS, name: secret }), global_data: secret });
    await post('/agent/book', { ...call(secret, ARGS) });
    expect(seen).toHaveLength(1);
    expect(log.of('warn').length).toBeGreaterThan(0);
    expect(log.text).not.toContain(secret);
  });

  it('is answered in tolerant mode, with a warning', async () => {
    const { post, log } = await start('express');
    const response = await post('/agent/book', { ...payload, call_id: 7, x_new: true });
    expect(response.status).toBe(200);
    expect(log.of('warn').join()).toContain('call_id must be a string');
  });
});

describe.each(ADAPTERS)('who calls a function on %s', (adapter) => {
  const unsigned = { algorithms: [] } as const;

  it.each([
    ['book', { headers: { authorization: basic() }, ...unsigned }, 200],
    ['book', { headers: { authorization: basic('signalwire', 'wrong') }, ...unsigned }, 401],
    ['book', {}, 200],
    ['book', { algorithms: ['sha1'] as const }, 200],
    ['book', unsigned, 401],
    ['book', { signingKey: 'PSK_other' }, 401],
    ['signed', { headers: { authorization: basic() }, ...unsigned }, 401],
    ['signed', {}, 200],
    ['credentials', { headers: { authorization: basic() }, ...unsigned }, 200],
    ['credentials', {}, 401],
  ])('of %s with %j is answered with %i', async (name, options, status) => {
    const { origin } = await start(adapter);
    const path = `/agent/${name}`;
    const response = await sendSigned(origin, aiCall(name, ARGS), { path, ...options });
    expect(response.status).toBe(status);
    expect(seen).toHaveLength(status === 200 && name === 'book' ? 1 : 0);
  });
});
