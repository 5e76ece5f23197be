import { Body, Controller } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CallingDocument,
  OnInboundCall,
  readSwaigDefinitions,
  SignalWireUrls,
  SwaigFunction,
  SwaigIncludes,
  SwaigService,
  SwaigSignatureRequestDto,
} from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { startAgentApp } from '../support/agent-app.js';
import { signatureRequest } from '../support/agents/events.js';
import { aiCall } from '../support/agents/function-calls.js';
import { PUBLIC_URL, phoneCall, sendSigned } from '../support/calls.js';
import { deliver } from '../support/deliver.js';
import { withValueAt } from '../support/payloads.js';

const WEATHER = {
  function: 'weather',
  description: 'Tells the weather.',
  web_hook_url: 'https://example.com/weather',
};

let seen: unknown[] = [];
let returned: unknown;

@Controller('tools')
class ToolsController {
  constructor(
    private readonly swaig: SwaigService,
    private readonly urls: SignalWireUrls,
  ) {}

  @OnInboundCall()
  answer() {
    const includes = [{ url: this.urls.to(ToolsController, 'signatures'), functions: ['book'] }];
    return new CallingDocument().ai({ prompt: { text: 'Help.' }, SWAIG: { includes } });
  }

  @SwaigIncludes('signatures')
  signatures(@Body() request: SwaigSignatureRequestDto) {
    seen.push(request);
    return returned ?? this.swaig.functions(ToolsController);
  }

  @SwaigIncludes('open', { auth: 'either' })
  open() {
    return this.swaig.functions(ToolsController);
  }

  @SwaigFunction({ description: 'Books a table.' })
  book() {
    return 'Booked.';
  }
}

async function start(adapter: (typeof ADAPTERS)[number], strict = false) {
  seen = [];
  returned = undefined;
  const payloadValidation = strict ? 'strict' : 'tolerant';
  return startAgentApp(adapter, [ToolsController], { payloadValidation });
}

afterEach(closeApps);

describe.each(ADAPTERS)('functions that agents include, on %s', (adapter) => {
  const path = '/tools/signatures';

  it('are told to SignalWire at the URL of the document, and can be called', async () => {
    const { origin } = await start(adapter, true);
    const answer = await sendSigned(origin, phoneCall(), { path: '/tools' });
    const { sections } = (await answer.json()) as {
      sections: { main: [{ ai: { SWAIG: { includes: [{ url: string }] } } }] };
    };
    const [{ url }] = sections.main[0].ai.SWAIG.includes;
    expect(url, 'is signed, and needs no credentials').toBe(PUBLIC_URL + path);
    const reply = await sendSigned(origin, signatureRequest(), { path, signedUrl: url });
    expect(seen[0]).toBeInstanceOf(SwaigSignatureRequestDto);
    expect(JSON.parse(JSON.stringify(seen[0]))).toEqual(signatureRequest());
    const { functions, dropped } = readSwaigDefinitions(await reply.json());
    expect(dropped).toEqual([]);
    expect(functions.map(({ function: name }) => name)).toEqual(['book']);
    const called = await deliver(origin, functions[0]!.web_hook_url as string, aiCall('book'));
    expect(await called.json()).toEqual({ response: 'Booked.' });
  });

  it('are told to nobody else: their URLs hold credentials', async () => {
    const { origin, post } = await start(adapter);
    const unsigned = await sendSigned(origin, signatureRequest(), { path, algorithms: [] });
    expect(unsigned.status).toBe(401);
    expect((await post(path, signatureRequest())).status).toBe(401);
    expect(seen).toEqual([]);
    expect((await post('/tools/open', signatureRequest())).status).toBe(200);
  });

  it.each([
    ['a list', [WEATHER]],
    ['one function', WEATHER],
    [
      'functions with defaults',
      {
        functions: [{ ...WEATHER, web_hook_url: undefined }],
        defaults: { web_hook_url: WEATHER.web_hook_url },
      },
    ],
    ['functions alone', { functions: [WEATHER] }],
  ])('are sent in one form, whichever the handler returns: %s', async (_, value) => {
    const { origin } = await start(adapter);
    returned = value;
    const reply = await sendSigned(origin, signatureRequest(), { path });
    expect(await reply.json()).toEqual({ functions: [WEATHER] });
  });

  it.each([
    ['no object', 'weather', 'must be a list of functions'],
    ['something else', { tools: [] }, 'must be a list of functions'],
    [
      'no description',
      [{ ...WEATHER, description: '' }],
      'the function weather has no description',
    ],
    ['no URL', [{ ...WEATHER, web_hook_url: undefined }], 'weather has no web_hook_url'],
    ['no name', [{ ...WEATHER, function: undefined }], 'function 1 has no name'],
    ['no SWML', [{ ...WEATHER, fillers: 7 }], 'functions[0].fillers'],
  ])('are a 500 where the handler returns %s', async (_, value, reason) => {
    const { origin, log } = await start(adapter);
    returned = value;
    const reply = await sendSigned(origin, signatureRequest(), { path });
    expect(reply.status).toBe(500);
    expect(log.of('error').join()).toContain('ToolsController.signatures returned no functions');
    expect(log.of('error').join()).toContain(reason);
  });
});

describe('a request for functions that deviates', () => {
  it.each([
    [['functions'], 'book'],
    [['functions', '0'], 7],
    [['version'], undefined],
    [['meta_data'], []],
    [['content_type'], null],
    [['x_new'], 7],
  ])('in %j is refused in strict mode alone', async (place, value) => {
    const body = withValueAt(signatureRequest(), place, value);
    const path = '/tools/signatures';
    const strict = await start('express', true);
    expect((await sendSigned(strict.origin, body, { path })).status).toBe(400);
    const tolerant = await start('express');
    expect((await sendSigned(tolerant.origin, body, { path })).status).toBe(200);
  });
});

describe('readSwaigDefinitions', () => {
  const bare = { function: 'weather', description: 'Tells the weather.' };
  const defaults = { web_hook_url: 'https://example.com/all', web_hook_auth_user: 'x' };

  it.each<[string, unknown, object[], string[]]>([
    ['a list', [WEATHER, WEATHER], [WEATHER, WEATHER], []],
    ['an empty list', [], [], []],
    ['one function', WEATHER, [WEATHER], []],
    ['functions', { functions: [WEATHER] }, [WEATHER], []],
    [
      'defaults for those without URL',
      { functions: [WEATHER, bare], defaults },
      [WEATHER, { ...bare, web_hook_url: 'https://example.com/all' }],
      [],
    ],
    ['a data_map instead of a URL', [{ ...bare, data_map: {} }], [{ ...bare, data_map: {} }], []],
    [
      'what SignalWire leaves out',
      [bare, { ...WEATHER, function: 7 }, 'x', null, WEATHER],
      [WEATHER],
      [
        'the function weather has no web_hook_url and no data_map',
        'function 2 has no name',
        'function 3 has no name',
        'function 4 has no name',
      ],
    ],
  ])('reads %s', (_, reply, functions, dropped) => {
    expect(readSwaigDefinitions(reply)).toEqual({ functions, dropped });
  });

  it.each([undefined, null, 'x', 7, {}, { functions: {} }, { functions: null }])(
    'refuses %j',
    (reply) => {
      expect(() => readSwaigDefinitions(reply)).toThrow('must be a list of functions');
    },
  );
});
