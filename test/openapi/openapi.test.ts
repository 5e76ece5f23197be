import {
  Body,
  Controller,
  Param,
  ParseIntPipe,
  Post,
  type INestApplication,
  type Type,
} from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
} from '@nestjs/swagger';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addWebhookSecurity,
  Call,
  CallDto,
  CompatibilityWebhook,
  InboundCallDto,
  OnInboundCall,
  OnInboundMessage,
  OnStatusCallback,
  SkipSignature,
} from '../../lib/index.js';
import {
  ADAPTERS,
  closeApps,
  createApp,
  type AdapterName,
  type AppOptions,
} from '../support/adapters.js';
import { CREDENTIALS } from '../support/auth-app.js';
import { phoneCall, sipCall } from '../support/calls.js';
import { documentWith } from '../support/facts.js';
import { pictureMessage, textMessage, transferredMessage } from '../support/messages.js';
import { OnPlainEvent } from '../support/plain-kind.js';
import { signalWire } from '../support/signal-wire.js';
import { danglingReferences, operationsOf, schemaAt } from './document.js';

@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet(@Call() _call: CallDto) {
    return documentWith({});
  }

  @OnInboundCall(['first', 'second'])
  several(@Body() _payload: InboundCallDto) {
    return documentWith({});
  }

  @OnInboundCall('lines/:line')
  line(@Param('line', ParseIntPipe) _line: number) {
    return documentWith({});
  }

  @ApiTags('Mine')
  @ApiOperation({ summary: 'In my words' })
  @ApiOkResponse({ description: 'My answer' })
  @OnInboundCall('mine')
  mine() {
    return documentWith({});
  }

  @SkipSignature()
  @OnInboundCall('open')
  open() {
    return documentWith({});
  }

  @Post('foreign')
  foreign(@Body() _body: object) {
    return {};
  }
}

@Controller('hooks')
class HooksController {
  @OnInboundMessage('message')
  message() {
    return { sections: { main: ['receive'] } };
  }

  @OnStatusCallback('calling.call.record', 'record')
  record() {}

  @OnStatusCallback(['calling.call.play', 'calling.call.tap'], 'several')
  several() {}

  @CompatibilityWebhook('cxml')
  cxml() {
    return '';
  }

  @OnPlainEvent('credentials', 'credentials')
  credentials() {
    return {};
  }
}

const CONTROLLERS = [VoiceController, HooksController];

async function createDocument(
  adapter: AdapterName,
  controllers: Type[] = CONTROLLERS,
  options?: AppOptions,
): Promise<{ app: INestApplication; document: OpenAPIObject }> {
  const imports = [signalWire({ webhookAuth: CREDENTIALS })];
  const app = await createApp(adapter, { imports, controllers }, options);
  const config = addWebhookSecurity(new DocumentBuilder().setTitle('Test')).build();
  return { app, document: SwaggerModule.createDocument(app, config) };
}

afterEach(closeApps);

describe.each(ADAPTERS)('the OpenAPI description on %s', (adapter) => {
  it('has every handler once for each of its paths, grouped', async () => {
    const { document } = await createDocument(adapter);
    const grouped = operationsOf(document).filter(({ tags = [] }) =>
      tags.includes('SignalWire webhooks'),
    );
    expect(grouped.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      'post /hooks/credentials',
      'post /hooks/cxml',
      'post /hooks/message',
      'post /hooks/record',
      'post /hooks/several',
      'post /voice',
      'post /voice/first',
      'post /voice/lines/{line}',
      'post /voice/mine',
      'post /voice/open',
      'post /voice/second',
    ]);
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same for a second application of the process, and after its start', async () => {
    const { document } = await createDocument(adapter);
    const { app, document: second } = await createDocument(adapter);
    expect(second).toEqual(document);
    await app.init();
    const config = addWebhookSecurity(new DocumentBuilder().setTitle('Test')).build();
    expect(SwaggerModule.createDocument(app, config)).toEqual(document);
  });

  it('refers to nothing that it does not hold, security schemes included', async () => {
    const { document } = await createDocument(adapter);
    expect(danglingReferences(document)).toEqual([]);
    const declared = Object.keys(document.components?.securitySchemes ?? {});
    const used = operationsOf(document).flatMap(({ security = [] }) =>
      security.flatMap(Object.keys),
    );
    expect([...new Set(used)].toSorted()).toEqual(declared.toSorted());
    expect(declared).toHaveLength(2);
  });

  it('knows the paths with prefix', async () => {
    const { document } = await createDocument(adapter, CONTROLLERS, {
      configure: (app) => void app.setGlobalPrefix('api'),
    });
    expect(Object.keys(document.paths)).toContain('/api/voice/lines/{line}');
  });
});

describe('the description of a handler', () => {
  async function operations(controllers?: Type[]) {
    const { document } = await createDocument('express', controllers);
    const found = new Map(operationsOf(document).map((each) => [each.path, each]));
    return { document, at: (path: string) => found.get(path) };
  }

  it('names the payload, and each of several', async () => {
    const { at } = await operations();
    expect(at('/voice')?.requestBody).toEqual({
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/InboundCallDto' } } },
    });
    expect(at('/voice/first')?.requestBody).toEqual(at('/voice')?.requestBody);
    const { schema } = schemaAt(at('/hooks/several'), 'application/json');
    expect(schema).toEqual({
      oneOf: [
        { $ref: '#/components/schemas/PlayEventDto' },
        { $ref: '#/components/schemas/TapEventDto' },
      ],
    });
  });

  it('says of a payload what its class-validator decorators say', async () => {
    const { document } = await operations();
    const schemas = document.components?.schemas ?? {};
    expect(schemas.InboundCallDto).toEqual({
      type: 'object',
      required: ['call', 'vars', 'envs', 'params'],
      properties: {
        call: { $ref: '#/components/schemas/CallDto' },
        vars: { type: 'object', additionalProperties: true },
        envs: { type: 'object', additionalProperties: true },
        params: { type: 'object', additionalProperties: true },
      },
    });
    expect(schemas.CallDto).toMatchObject({
      properties: {
        call_id: { type: 'string' },
        direction: { type: 'string', enum: ['inbound', 'outbound'] },
        headers: { type: 'array', items: { $ref: '#/components/schemas/CallHeaderDto' } },
        parent: { $ref: '#/components/schemas/CallParentDto' },
      },
    });
    const { required } = schemas.CallDto as { required: string[] };
    expect(required).toContain('call_id');
    expect(required).not.toContain('tag');
  });

  it('names no parameter but those of the path', async () => {
    const { at } = await operations();
    expect(at('/voice')?.parameters).toEqual([]);
    expect(at('/voice/lines/{line}')?.parameters).toEqual([
      { in: 'path', name: 'line', required: true, schema: { type: 'number' } },
    ]);
  });

  it('has schemas that payloads are valid by, and broken ones are not', async () => {
    const { document } = await operations();
    const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
    ajv.addSchema({ ...document, $id: 'openapi' });
    const validator = (name: string) => {
      const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
      if (!validate) throw new Error(`No schema ${name}`);
      return (payload: unknown) => validate(payload) as boolean;
    };
    for (const name of Object.keys(document.components?.schemas ?? {})) validator(name);
    const isCall = validator('InboundCallDto');
    expect(isCall(phoneCall())).toBe(true);
    expect(isCall(sipCall())).toBe(true);
    expect(isCall(phoneCall({ call: { type: 'fax' } }))).toBe(false);
    expect(isCall(JSON.parse(JSON.stringify(phoneCall({ call: { call_id: undefined } }))))).toBe(
      false,
    );
    expect(isCall(phoneCall({ call: { headers: [{ name: 1, value: '' }] } }))).toBe(false);
    expect(isCall({ ...phoneCall(), vars: [] })).toBe(false);
    const isMessage = validator('InboundMessageDto');
    for (const message of [textMessage(), pictureMessage(), transferredMessage()]) {
      expect(isMessage(message)).toBe(true);
    }
    for (const message of [{ from: null }, { body: 7 }, { timestamp: 7 }, { media: [{}] }]) {
      expect(isMessage(textMessage({ message }))).toBe(false);
    }
  });

  it('says what is answered: a SWML document, XML, or nothing in particular', async () => {
    const { at } = await operations();
    for (const path of ['/voice', '/hooks/message']) {
      const { content } = at(path)?.responses['200'] ?? {};
      expect(content?.['application/yaml']).toEqual({ schema: { type: 'string' } });
      expect(content?.['application/json']?.schema).toMatchObject({
        type: 'object',
        required: ['sections'],
      });
    }
    expect(at('/hooks/cxml')?.responses['200']?.content).toEqual({
      'text/xml': { schema: { type: 'string' } },
    });
    expect(at('/hooks/credentials')?.responses['200']?.content).toBeUndefined();
    expect(Object.keys(at('/hooks/cxml')?.requestBody?.content ?? {})).toEqual([
      'application/x-www-form-urlencoded',
      'application/json',
    ]);
  });

  it('says who may send it', async () => {
    const { at } = await operations();
    const signature = { 'signalwire-signature': [] };
    const credentials = { 'signalwire-credentials': [] };
    expect(at('/voice')?.security).toEqual([signature]);
    expect(at('/hooks/cxml')?.security).toEqual([signature]);
    expect(at('/hooks/record')?.security).toEqual([signature, credentials]);
    expect(at('/hooks/credentials')?.security).toEqual([credentials]);
    expect(at('/voice/open')?.security).toBeUndefined();
  });

  it('leaves what its author wrote', async () => {
    const { at } = await operations();
    const mine = at('/voice/mine');
    expect(mine?.summary).toBe('In my words');
    expect(mine?.tags).toContain('Mine');
    expect(mine?.tags).toContain('SignalWire webhooks');
    expect(mine?.responses['200']).toEqual({ description: 'My answer' });
    expect(Object.keys(mine?.responses ?? {})).toEqual(['200', '400', '401']);
  });

  it('leaves other routes alone', async () => {
    const { at } = await operations();
    expect(at('/voice/foreign')).toMatchObject({ tags: ['Voice'] });
    expect(at('/voice/foreign')?.security).toBeUndefined();
  });
});
