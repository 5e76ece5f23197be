import { Controller, type Type } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundCall, type SignalWireModuleOptions } from '../../lib/index.js';
import { CallingDocument, SwmlService } from '../../lib/swml/index.js';
import { ADAPTERS, closeApps, type AdapterName } from '../support/adapters.js';
import { sendSigned } from '../support/calls.js';
import { startVoiceApp } from '../support/voice-app.js';

type Step = Readonly<Record<string, unknown>>;
type Options = SignalWireModuleOptions['swml'];

/** A controller that answers with a step in every form that an answer can have. */
function controllerAnswering(step: Step): Type {
  const plain = { sections: { main: [step] } };

  @Controller('voice')
  class FormsController {
    constructor(private readonly swml: SwmlService) {}

    @OnInboundCall('service')
    service() {
      return this.swml.calling().append([step as never]);
    }

    @OnInboundCall('plain')
    plain() {
      return plain;
    }

    @OnInboundCall('yaml')
    yaml() {
      return JSON.stringify(plain);
    }

    @OnInboundCall('own')
    own() {
      return new CallingDocument().append([step as never]);
    }

    @OnInboundCall('own-options')
    ownOptions() {
      return new CallingDocument({ flow: false, expressions: 'anywhere' }).append([step as never]);
    }
  }
  return FormsController;
}

/** The status of each form of the answer. */
async function statuses(adapter: AdapterName, step: Step, swml: Options) {
  const controllers = [controllerAnswering(step)];
  const { origin, log } = await startVoiceApp(adapter, { controllers, signalWire: { swml } });
  const status = async (form: string) =>
    (await sendSigned(origin, undefined, { path: `/voice/${form}` })).status;
  return {
    service: await status('service'),
    plain: await status('plain'),
    yaml: await status('yaml'),
    own: await status('own'),
    ownOptions: await status('own-options'),
    log,
  };
}

const jump = { goto: { label: 'gone' } };
const expression = { hangup: { reason: '${vars.reason}' } };

afterEach(closeApps);

describe.each(ADAPTERS)('the module option swml on %s', (adapter) => {
  it.each<[what: string, step: Step, swml: Options]>([
    ['flow: false', jump, { flow: false }],
    ['ignore', jump, { ignore: ['unknown-label'] }],
    ['expressions', expression, { expressions: 'anywhere' }],
  ])('%s holds for all but documents with options of their own', async (_what, step, swml) => {
    const ok = { service: 200, plain: 200, yaml: 200 };
    expect(await statuses(adapter, step, swml)).toMatchObject({ ...ok, own: 500 });
  });

  it.each<[what: string, step: Step]>([
    ['the flow check', jump],
    ['the shape check', expression],
  ])('holds its defaults where it is left out: %s', async (_what, step) => {
    const all = { service: 500, plain: 500, yaml: 500, own: 500, ownOptions: 200 };
    expect(await statuses(adapter, step, undefined)).toMatchObject(all);
  });

  it('does not hold for a document that was made with options of its own', async () => {
    const { ownOptions } = await statuses(adapter, jump, { flow: true, ignore: [] });
    expect(ownOptions).toBe(200);
  });

  it('leaves no doubt about which handler returned a document whose steps do not fit', async () => {
    const { log } = await statuses(adapter, jump, undefined);
    const errors = log.of('error');
    for (const form of ['service', 'plain', 'yaml', 'own']) {
      const named = errors.filter((line) =>
        line.includes(`FormsController.${form} returned no valid SWML document: `),
      );
      expect(named).toHaveLength(1);
      expect(named[0]).toContain('main[0].goto.label: no label gone');
    }
  });
});
