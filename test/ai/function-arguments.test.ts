import { Controller } from '@nestjs/common';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, Matches, Max } from 'class-validator';
import { afterEach, describe, expect, it } from 'vitest';
import { Nested, SwaigArgs, SwaigFunction } from '../../lib/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { startAgentApp } from '../support/agent-app.js';
import { aiCall } from '../support/agents/function-calls.js';

class AddressArgs {
  @IsString()
  street!: string;

  @Matches(/^\d{5}$/)
  zip!: string;
}

class OrderArgs {
  @IsInt()
  @Max(9, { message: 'quantity must be 9 or less, because a van holds no more' })
  quantity!: number;

  @Nested(() => AddressArgs)
  address!: AddressArgs;

  @IsOptional()
  @Nested(() => AddressArgs, { each: true })
  stops?: AddressArgs[];

  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  notes: string[] = ['none'];

  @IsOptional()
  @IsBoolean()
  express = false;
}

let seen: OrderArgs[] = [];

@Controller()
class OrderController {
  @SwaigFunction({ description: 'Orders pizza.', parameters: OrderArgs })
  order(@SwaigArgs() args: OrderArgs) {
    seen.push(args);
    return 'Ordered.';
  }

  @SwaigFunction({ description: 'Takes nothing.' })
  ping(@SwaigArgs() args: object) {
    return JSON.stringify(args);
  }
}

const ADDRESS = { street: 'Main St 1', zip: '12345' };
const ORDER = { quantity: 2, address: ADDRESS };

afterEach(closeApps);

describe.each(ADAPTERS)('arguments of a function on %s', (adapter) => {
  async function ask(argument: unknown, name = 'order') {
    seen = [];
    const { post } = await startAgentApp(adapter satisfies AdapterName, [OrderController]);
    const response = await post(`/${name}`, { ...aiCall(name), argument });
    return { status: response.status, body: (await response.json()) as { response: string } };
  }

  const accepted = { status: 200, body: { response: 'Ordered.' } };

  it('are instances of their classes, with defaults of their own and nothing undeclared', async () => {
    const given = { ...ORDER, stops: [ADDRESS], notes: null, isAdmin: true, constructor: 1 };
    expect(await ask({ parsed: [given], raw: '' })).toEqual(accepted);
    const [args] = seen;
    expect(args).toEqual({ ...ORDER, stops: [ADDRESS], notes: ['none'], express: false });
    expect(args).toBeInstanceOf(OrderArgs);
    expect(args?.address).toBeInstanceOf(AddressArgs);
    expect(args?.stops?.[0]).toBeInstanceOf(AddressArgs);
  });

  it.each([
    ['parsed wins over raw', { parsed: [ORDER], raw: '{"quantity":99}' }],
    ['the first of several counts', { parsed: [ORDER, { quantity: 99 }], raw: '' }],
    ['raw alone', { raw: JSON.stringify(ORDER) }],
    ['raw where nothing was parsed', { parsed: [], raw: JSON.stringify(ORDER) }],
    ['raw where parsed holds no object', { parsed: ['x'], raw: JSON.stringify(ORDER) }],
  ])('are read: %s', async (_, argument) => {
    expect(await ask(argument)).toEqual(accepted);
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['malformed JSON', { parsed: [], raw: '{"quantity":' }, 'one JSON object'],
    ['a list', { parsed: [[ORDER]], raw: JSON.stringify([ORDER]) }, 'one JSON object'],
    ['a text', { parsed: ['x'], raw: '"x"' }, 'one JSON object'],
    ['null', { parsed: [null], raw: 'null' }, 'one JSON object'],
    ['raw with __proto__', { parsed: [], raw: '{"__proto__":{"quantity":1}}' }, 'one JSON object'],
    ['deep nesting', { parsed: [], raw: '['.repeat(10_000) }, 'one JSON object'],
    ['nothing at all', undefined, ':\n- quantity is missing\n- address is missing\nCorrect'],
    ['an empty argument', {}, 'quantity is missing'],
    ['neither parsed nor raw', { parsed: [], raw: ' ' }, 'quantity is missing'],
    ['null', { parsed: [{ ...ORDER, quantity: null }], raw: '' }, 'quantity is missing'],
    [
      'a wrong type',
      { parsed: [{ ...ORDER, quantity: '2' }], raw: '' },
      ':\n- quantity must be a whole number\nCorrect',
    ],
    [
      'several mistakes',
      { parsed: [{ quantity: 10, address: { street: 1, zip: 'x' } }], raw: '' },
      ':\n- address.street must be text\n- quantity must be 9 or less, because a van holds no more\n- address.zip must match',
    ],
    ['too much', { parsed: [{ ...ORDER, quantity: 10 }], raw: '' }, 'because a van holds no more'],
    [
      'a nested mistake',
      { parsed: [{ ...ORDER, address: { ...ADDRESS, zip: 'x' } }], raw: '' },
      'address.zip must match',
    ],
    [
      'a list for an object',
      { parsed: [{ ...ORDER, address: [ADDRESS] }], raw: '' },
      'address must be an object',
    ],
    [
      'an entry of a list',
      { parsed: [{ ...ORDER, stops: [ADDRESS, {}] }], raw: '' },
      ':\n- stops[1].street is missing\n- stops[1].zip is missing\nCorrect',
    ],
    ['an object for a list', { parsed: [{ ...ORDER, stops: ADDRESS }], raw: '' }, 'stops must'],
    [
      'texts of another type',
      { parsed: [{ ...ORDER, notes: ['a', 1] }], raw: '' },
      ':\n- notes[1] must be text\nCorrect',
    ],
  ])('are refused with a text for the model: %s', async (_, argument, reason) => {
    const { status, body } = await ask(argument);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['response']);
    expect(body.response).toContain(reason);
    expect(body.response).toMatch(/^The function order did not run.*call order again\.$/s);
    expect(seen).toEqual([]);
  });

  it('do not tell the model what it gave', async () => {
    const secret = '${global_data.pin}';
    const { body } = await ask({ parsed: [{ ...ORDER, quantity: secret }], raw: secret });
    expect(body.response).not.toContain(secret);
  });

  it('are an empty object where a function has none and the model says nothing', async () => {
    for (const argument of [undefined, {}, { parsed: [], raw: '' }, { parsed: [{}], raw: '{}' }]) {
      expect((await ask(argument, 'ping')).body).toEqual({ response: '{}' });
    }
  });

  it('with __proto__ in the body itself are refused', async () => {
    seen = [];
    const { post } = await startAgentApp(adapter, [OrderController]);
    const body = JSON.stringify(aiCall('order', ORDER)).replace(
      '"quantity"',
      '"__proto__":{},"quantity"',
    );
    expect((await post('/order', body)).status).toBe(400);
    expect(seen).toEqual([]);
  });
});
