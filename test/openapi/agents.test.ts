import { Controller } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addWebhookSecurity,
  OnAiDebug,
  OnPostPrompt,
  OnSidecarEvent,
  SwaigFunction,
  SwaigIncludes,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, createApp } from '../support/adapters.js';
import { CREDENTIALS } from '../support/auth-app.js';
import { signalWire } from '../support/signal-wire.js';
import { danglingReferences, operationsOf } from './document.js';

@Controller('agent')
class AgentController {
  @SwaigFunction({ description: 'Tells the time' })
  time() {
    return 'noon';
  }

  @SwaigFunction({ description: 'Tells the date' })
  date() {
    return 'today';
  }

  @OnPostPrompt('summary')
  summary() {}

  @OnAiDebug('debug')
  debug() {}

  @OnSidecarEvent('sidecar')
  sidecar() {}

  @SwaigIncludes('functions')
  functions() {
    return [];
  }
}

afterEach(closeApps);

describe.each(ADAPTERS)('the OpenAPI description of an agent on %s', (adapter) => {
  it('has each of its handlers, with schemas that hold together', async () => {
    const imports = [signalWire({ webhookAuth: CREDENTIALS })];
    const app = await createApp(adapter, { imports, controllers: [AgentController] });
    const config = addWebhookSecurity(new DocumentBuilder()).build();
    const document = SwaggerModule.createDocument(app, config);
    const operations = operationsOf(document);
    expect(operations.map(({ path }) => path).toSorted()).toEqual([
      '/agent/date',
      '/agent/debug',
      '/agent/functions',
      '/agent/sidecar',
      '/agent/summary',
      '/agent/time',
    ]);
    expect(operations.every(({ requestBody }) => requestBody !== undefined)).toBe(true);
    expect(operations.every(({ security = [] }) => security.length > 0)).toBe(true);
    expect(danglingReferences(document)).toEqual([]);
    const time = operations.find(({ path }) => path === '/agent/time');
    expect(time?.summary).toBe('An agent calls a function (@SwaigFunction)');
    expect(time?.responses['200']?.content?.['application/json']?.schema).toMatchObject({
      properties: { response: {}, action: {} },
    });
    const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
    ajv.addSchema({ ...document, $id: 'openapi' });
    for (const name of Object.keys(document.components?.schemas ?? {})) {
      expect(ajv.getSchema(`openapi#/components/schemas/${name}`), name).toBeDefined();
    }
  });
});
