import { Body, Controller, Injectable, Param, Post, type PipeTransform } from '@nestjs/common';
import { of } from 'rxjs';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CompatibilityParams,
  CompatibilityWebhook,
  SignalWireUrls,
  SkipSignature,
} from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { PUBLIC_URL } from '../support/calls.js';
import {
  compatibilityRequest,
  encodeForm,
  FORM_TYPE,
  pathWithHash,
  sendCompatibility,
  startCompatibilityApp,
  XML,
} from '../support/compatibility-app.js';
import { PUBLISHED_FORM, PUBLISHED_HASH, REPEATED_NAME } from './vectors.js';

const CALL: [string, string][] = [
  ['AccountSid', 'project-1'],
  ['CallSid', 'CA1'],
  ['From', '+15559870000'],
  ['SpeechResult', 'Zoë says: 50% & more = "日本語" 😀'],
];

afterEach(closeApps);

describe.each(ADAPTERS)('@CompatibilityWebhook, on %s', (adapter) => {
  it.each([PUBLISHED_FORM, REPEATED_NAME])(
    'takes the published form sent to $url',
    async ({ signingKey, url, parameters, signature }) => {
      const { origin: publicUrl, pathname, search } = new URL(url);
      const options = { signingKey, publicUrl };
      const { origin, received } = await startCompatibilityApp(adapter, { options });
      const response = await fetch(origin + pathname + search, {
        method: 'POST',
        body: encodeForm(parameters),
        headers: { 'content-type': FORM_TYPE, 'x-twilio-signature': signature },
      });
      expect(response.status).toBe(200);
      const expected = parameters === REPEATED_NAME.parameters ? { To: ['b', 'a'] } : undefined;
      expect(received).toEqual([expected ?? Object.fromEntries(parameters)]);
    },
  );

  it('takes the published JSON', async () => {
    const { signingKey, url, body, signature } = PUBLISHED_HASH;
    const { origin: publicUrl, pathname, search } = new URL(url);
    const options = { signingKey, publicUrl };
    const { origin, received } = await startCompatibilityApp(adapter, { options });
    const headers = { 'content-type': 'application/json', 'x-signalwire-signature': signature };
    const target = origin + pathname + search;
    const response = await fetch(target, { method: 'POST', body, headers });
    expect(response.status).toBe(200);
    expect(received).toEqual([{ event: 'call.state' }]);
  });

  it('answers with the text that the handler returns, as XML', async () => {
    const { origin } = await startCompatibilityApp(adapter);
    const response = await sendCompatibility(origin, { parameters: CALL });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await response.text()).toBe(XML);
  });

  it('hands over a plain object of texts, and of lists where a name is repeated', async () => {
    const { origin, received } = await startCompatibilityApp(adapter);
    const media: [string, string][] = [
      ['Media', 'one'],
      ['Media', ''],
      ['Media', 'three'],
    ];
    await sendCompatibility(origin, { parameters: [...CALL, ...media, ['Empty', '']] });
    expect(received).toEqual([
      { ...Object.fromEntries(CALL), Media: ['one', '', 'three'], Empty: '' },
    ]);
    expect(Object.getPrototypeOf(received[0])).toBe(Object.prototype);
  });

  it('does not nest names as parsers of forms may: brackets and dots are letters', async () => {
    const { origin, received } = await startCompatibilityApp(adapter);
    const parameters: [string, string][] = [
      ['a[b]', '1'],
      ['a[]', '2'],
      ['c.d', '3'],
    ];
    await sendCompatibility(origin, { parameters });
    expect(received).toEqual([{ 'a[b]': '1', 'a[]': '2', 'c.d': '3' }]);
  });

  it.each([
    ['plain', '/cxml'],
    ['with parameters', '/rooms/7'],
    ['with a query', '/cxml?a=1&b=%2B'],
  ])('works on a path %s', async (_name, path) => {
    const { origin, received } = await startCompatibilityApp(adapter);
    expect((await sendCompatibility(origin, { path, parameters: CALL })).status).toBe(200);
    expect(received).toEqual([Object.fromEntries(CALL)]);
  });

  it('takes a signature over the URL with the standard port', async () => {
    const { origin } = await startCompatibilityApp(adapter);
    const signedUrl = `${PUBLIC_URL}:443/cxml`;
    const response = await sendCompatibility(origin, { parameters: CALL, signedUrl });
    expect(response.status).toBe(200);
  });

  it.each(['https://user:pass@voice.example.com', PUBLIC_URL])(
    'takes a signature over %s where the public URL has credentials',
    async (signedOrigin) => {
      const options = { publicUrl: 'https://user:pass@voice.example.com' };
      const { origin } = await startCompatibilityApp(adapter, { options });
      const request = { parameters: CALL, signedUrl: `${signedOrigin}/cxml` };
      expect((await sendCompatibility(origin, request)).status).toBe(200);
    },
  );

  it('takes every key while it is rotated', async () => {
    const options = { signingKey: ['PSK_old', 'PSK_new'] };
    const { origin } = await startCompatibilityApp(adapter, { options });
    const status = async (signingKey: string) =>
      (await sendCompatibility(origin, { parameters: CALL, signingKey })).status;
    expect(await status('PSK_old')).toBe(200);
    expect(await status('PSK_new')).toBe(200);
    expect(await status('PSK_older')).toBe(401);
  });

  it.each([
    ['no text (object)', { 'project-1': 'PSK_1', 'project-2': 'PSK_2' }],
    [
      'a function',
      ({ projectId }: { projectId?: string }) =>
        Promise.resolve(projectId?.replace('project-', 'PSK_')),
    ],
  ])('finds the key of the project, which AccountSid names, in %s', async (_name, signingKey) => {
    const { origin } = await startCompatibilityApp(adapter, { options: { signingKey } });
    const status = async (key: string, parameters = CALL) =>
      (await sendCompatibility(origin, { parameters, signingKey: key })).status;
    expect(await status('PSK_1')).toBe(200);
    expect(await status('PSK_2')).toBe(401);
    expect(await status('PSK_1', CALL.slice(1))).toBe(401);
    const body = '{"AccountSid":"project-2"}';
    const json = { path: pathWithHash(body), body, contentType: 'application/json' };
    expect((await sendCompatibility(origin, { ...json, signingKey: 'PSK_2' })).status).toBe(200);
    expect((await sendCompatibility(origin, { ...json, signingKey: 'PSK_1' })).status).toBe(401);
  });

  it('is linked to as any handler', async () => {
    const { app, origin } = await startCompatibilityApp(adapter, {
      controllers: [AnswersController],
    });
    const url = app.get(SignalWireUrls).to(AnswersController, 'observable');
    expect(url).toBe(`${PUBLIC_URL}/answers/observable`);
    const path = new URL(url).pathname;
    expect((await sendCompatibility(origin, { path, parameters: CALL })).status).toBe(200);
  });

  it('answers with what a handler takes from the package twilio, escaped', async () => {
    const { origin } = await startCompatibilityApp(adapter, { controllers: [AnswersController] });
    const request = { path: '/answers/twilio', parameters: CALL };
    const response = await sendCompatibility(origin, request);
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response><Say>You said: Zoë says: 50% &amp; more = "日本語" 😀</Say></Response>',
    );
  });

  it.each(['nothing', 'null'])(
    'answers with nothing where a handler returns %s',
    async (method) => {
      const { origin, log } = await startCompatibilityApp(adapter, {
        controllers: [AnswersController],
      });
      const request = { path: `/answers/returned/${method}`, parameters: CALL };
      const response = await sendCompatibility(origin, request);
      expect([response.status, await response.text()]).toEqual([200, '']);
      expect(log.of('error')).toEqual([]);
    },
  );

  it.each([
    ['object', 'no text (object)'],
    ['number', 'no text (number)'],
    ['response', 'no text (object)'],
  ])('fails clearly where a handler returns %s', async (method, what) => {
    const { origin, log } = await startCompatibilityApp(adapter, {
      controllers: [AnswersController],
    });
    const request = { path: `/answers/returned/${method}`, parameters: CALL };
    expect((await sendCompatibility(origin, request)).status).toBe(500);
    expect(log.of('error').join()).toContain(
      `AnswersController.answer returned ${what}: return cXML as text, such as that of new VoiceResponse().toString()`,
    );
  });

  it('hands a single parameter to pipes', async () => {
    const { origin } = await startCompatibilityApp(adapter, { controllers: [AnswersController] });
    const request = { path: '/answers/piped', parameters: CALL };
    expect(await (await sendCompatibility(origin, request)).text()).toBe('<CA1>undefined');
  });

  it('leaves the forms of other routes to their own parsers', async () => {
    const { origin } = await startCompatibilityApp(adapter, { controllers: [AnswersController] });
    const { body } = compatibilityRequest({ parameters: CALL });
    const headers = { 'content-type': FORM_TYPE };
    const response = await fetch(`${origin}/answers/open`, { method: 'POST', body, headers });
    expect(await response.json()).toEqual(Object.fromEntries(CALL));
  });

  it('takes unsigned requests under @SkipSignature()', async () => {
    const { origin } = await startCompatibilityApp(adapter, { controllers: [SkippingController] });
    const body = 'Text=unsigned';
    const headers = { 'content-type': FORM_TYPE };
    const response = await fetch(`${origin}/skipping`, { method: 'POST', body, headers });
    expect(await response.text()).toBe('unsigned');
  });

  it('does not start where another route has its path', async () => {
    const start = startCompatibilityApp(adapter, { controllers: [SamePathController] });
    await expect(start).rejects.toThrow(
      'HookController.answer and SamePathController.create both handle POST /cxml',
    );
  });
});

@Injectable()
class BracketsPipe implements PipeTransform<unknown, string> {
  transform(value: unknown) {
    return `<${String(value)}>`;
  }
}

const RETURNED = {
  nothing: undefined,
  null: null,
  object: { Response: {} },
  number: 1,
  response: new VoiceResponse(),
};

@Controller('answers')
class AnswersController {
  @CompatibilityWebhook('observable')
  observable() {
    return of('<Response/>');
  }

  @CompatibilityWebhook('twilio')
  async twilio(@CompatibilityParams('SpeechResult') said: string) {
    const response = new VoiceResponse();
    response.say(`You said: ${said}`);
    return Promise.resolve(response.toString());
  }

  @CompatibilityWebhook('piped')
  piped(
    @CompatibilityParams('CallSid', BracketsPipe) callSid: string,
    @CompatibilityParams('toString') inherited: unknown,
  ) {
    return callSid + String(inherited);
  }

  @CompatibilityWebhook('returned/:what')
  answer(@Param('what') what: keyof typeof RETURNED): unknown {
    return RETURNED[what];
  }

  @Post('open')
  open(@Body() body: object) {
    return { ...body };
  }
}

@Controller('skipping')
class SkippingController {
  @SkipSignature()
  @CompatibilityWebhook()
  answer(@CompatibilityParams('Text') text: string) {
    return text;
  }
}

@Controller()
class SamePathController {
  @Post('cxml')
  create() {
    return {};
  }
}
