import { Controller } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  OnAiDebug,
  OnInboundCall,
  OnInboundMessage,
  OnPayment,
  OnPostPrompt,
  OnSidecarEvent,
  OnStatusCallback,
  SwaigIncludes,
  validateSwml,
} from '../../lib/index.js';
import { includesAnswer } from '../../lib/ai/includes/includes-answer.js';
import { paymentAnswer } from '../../lib/payments/payment-answer.js';
import { closeApps, createApp } from '../support/adapters.js';
import { CREDENTIALS } from '../support/auth-app.js';
import { signalWire } from '../support/signal-wire.js';
import { operationsOf, type Operation } from './document.js';

@Controller()
class EveryKindController {
  @OnInboundCall('calls')
  call() {}

  @OnInboundMessage('messages')
  message() {}

  @OnStatusCallback('calling.call.play', 'status')
  status() {}

  @OnPayment('payments')
  payment() {}

  @OnPostPrompt('reports')
  report() {}

  @OnAiDebug('debug')
  debug() {}

  @OnSidecarEvent('sidecar')
  sidecar() {}

  @SwaigIncludes('functions')
  functions() {}
}

const FUNCTION = { function: 'book', description: 'Books', web_hook_url: 'https://a.example' };
const FUNCTIONS = includesAnswer([FUNCTION], 'Test').body;
const DECLINED = { error_code: 'card_declined' };

let operations: Map<string, Operation>;

beforeAll(async () => {
  const imports = [signalWire({ webhookAuth: CREDENTIALS })];
  const app = await createApp('express', { imports, controllers: [EveryKindController] });
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  operations = new Map(operationsOf(document).map((each) => [each.path, each]));
});
afterAll(closeApps);

/** Whether an answer is one that the description of its route has. */
function isDescribed(path: string, answer: unknown, status = 200): boolean {
  const { content } = operations.get(path)?.responses[status] ?? {};
  const schema = content?.['application/json']?.schema as object | undefined;
  if (!schema) throw new Error(`${path} does not describe its answer ${status}`);
  return new Ajv({ strict: false }).validate(schema, answer);
}

describe('the description of an answer', () => {
  it.each<[path: string, answer: unknown, status?: number]>([
    ['/status', {}],
    ['/debug', {}],
    ['/sidecar', {}],
    ['/reports', {}],
    ['/reports', { conversation_summary: 'They talked' }],
    ['/functions', { functions: [] }],
    ['/functions', FUNCTIONS],
    ['/payments', paymentAnswer({ charge_id: 'ch_1' }, 'Test').body],
    ['/payments', paymentAnswer({ token_id: 'tok_1' }, 'Test').body],
    ['/payments', paymentAnswer(DECLINED, 'Test').body, 402],
    ['/payments', paymentAnswer({ ...DECLINED, token_id: null }, 'Test').body, 402],
  ])('fits %s: %j', (path, answer, status) => {
    expect(isDescribed(path, answer, status)).toBe(true);
  });

  it.each<[path: string, answer: unknown, status?: number]>([
    ['/status', []],
    ['/status', { any: 1 }],
    ['/debug', { any: 1 }],
    ['/sidecar', { any: 1 }],
    ['/reports', { conversation_summary: 7 }],
    ['/reports', { any: 1 }],
    ['/functions', {}],
    ['/functions', { functions: [{ ...FUNCTION, web_hook_url: undefined }] }],
    ['/functions', { functions: [{ web_hook_url: 'https://a.example' }] }],
    ['/payments', {}],
    ['/payments', { charge_id: 'ch_1' }],
    ['/payments', { charge_id: null, error_code: null, error_message: null }],
    ['/payments', { charge_id: 'ch_1', error_code: 'x', error_message: null }],
    ['/payments', { charge_id: null, error_code: null, error_message: null }, 402],
  ])('does not fit %s: %j', (path, answer, status) => {
    expect(isDescribed(path, JSON.parse(JSON.stringify(answer)), status)).toBe(false);
  });

  it.each([
    ['/calls', 'calling', { hangup: {} }, 'hangup'],
    ['/messages', 'messaging', { receive: {} }, 'receive'],
  ] as const)('of %s takes the steps that SWML takes', (path, flavour, step, name) => {
    for (const main of [[step], [name]]) {
      const document = { sections: { main, other: main } };
      expect(isDescribed(path, document)).toBe(validateSwml(document, { flavour }).valid);
    }
  });

  it.each([
    ['/status', 'SignalWire reports calling.call.play (@OnStatusCallback)'],
    ['/payments', 'A caller has entered a card, to be charged or stored (@OnPayment)'],
    [
      '/reports',
      'An agent reports on its session, or asks for a stored conversation (@OnPostPrompt)',
    ],
    ['/debug', 'An agent tells what it does (@OnAiDebug)'],
    ['/sidecar', 'A sidecar tells what it hears and what it advises (@OnSidecarEvent)'],
    [
      '/functions',
      'An agent of another application asks which functions there are (@SwaigIncludes)',
    ],
  ])('stands beside what %s is for', (path, summary) => {
    expect(operations.get(path)?.summary).toBe(summary);
  });
});
