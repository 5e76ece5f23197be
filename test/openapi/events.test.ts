import { Controller } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OnStatusCallback, type StatusEventType } from '../../lib/index.js';
import { STATUS_EVENTS } from '../../lib/status/status-events.js';
import { statusEvent } from '../../lib/testing/index.js';
import { closeApps, createApp } from '../support/adapters.js';
import { CREDENTIALS } from '../support/auth-app.js';
import { pathsOf, withValueAt } from '../support/payloads.js';
import { signalWire } from '../support/signal-wire.js';
import { danglingReferences } from './document.js';

const EVENT_TYPES = Object.keys(STATUS_EVENTS) as StatusEventType[];

@Controller()
class EventsController {
  @OnStatusCallback(EVENT_TYPES as [StatusEventType])
  event() {}
}

describe('the schema of an event', () => {
  const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });

  function validatorOf(eventType: StatusEventType): ValidateFunction {
    const validate = ajv.getSchema(`openapi#/components/schemas/${STATUS_EVENTS[eventType].name}`);
    if (!validate) throw new Error(`No schema for ${eventType}`);
    return validate as ValidateFunction;
  }

  beforeAll(async () => {
    const imports = [signalWire({ webhookAuth: CREDENTIALS })];
    const app = await createApp('express', { imports, controllers: [EventsController] });
    const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    expect(danglingReferences(document)).toEqual([]);
    ajv.addSchema({ ...document, $id: 'openapi' });
  });
  afterAll(closeApps);

  it.each(EVENT_TYPES)('takes the usual event: %s', (eventType) => {
    const isValid = validatorOf(eventType);
    expect(isValid(statusEvent(eventType)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each(EVENT_TYPES)('refuses it with most of its values replaced: %s', (eventType) => {
    const isValid = validatorOf(eventType);
    const event: unknown = JSON.parse(JSON.stringify(statusEvent(eventType)));
    const paths = pathsOf(event);
    const refused = paths.filter((path) => !isValid(withValueAt(event, path, [['wrong']])));
    // Open objects and lists of anything take whatever stands in them.
    expect(refused.length).toBeGreaterThan(paths.length * 0.6);
  });
});
