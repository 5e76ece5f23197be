import { Controller } from '@nestjs/common';
import { IsArray, IsString } from 'class-validator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CallingDocument,
  OnInboundCall,
  SwaigArgs,
  SwaigFunction,
  SwaigResult,
  SwaigService,
} from '../../lib/index.js';
import { closeApps, startApp } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { runCli } from '../support/cli.js';
import { signalWire } from '../support/signal-wire.js';

afterEach(closeApps);

const environment = { SIGNALWIRE_SIGNING_KEY: SIGNING_KEY, PUBLIC_URL };

class Booking {
  @IsArray()
  @IsString({ each: true })
  readonly guests!: string[];
}

@Controller('agent')
class AgentController {
  constructor(private readonly swaig: SwaigService) {}

  @OnInboundCall()
  talk() {
    const SWAIG = this.swaig.functions(AgentController);
    return new CallingDocument().ai({ prompt: { text: 'You book tables.' }, SWAIG });
  }

  @SwaigFunction({ description: 'Books a table.', parameters: Booking })
  book(@SwaigArgs() { guests }: Booking) {
    return new SwaigResult(`Booked for ${guests.join(' and ')}`);
  }
}

describe('call to an agent', () => {
  async function agentUrl(): Promise<string> {
    const webhookAuth = { username: 'signalwire', password: 'pass' };
    const imports = [signalWire({ webhookAuth })];
    return `${(await startApp('express', { imports, controllers: [AgentController] })).origin}/agent`;
  }

  it('calls its functions with /invoke, and advises that', async () => {
    const script = '/invoke book {"guests":["Zoë","Max"]}';
    const { code, output, errors } = await runCli(['call', await agentUrl(), '--script', script], {
      environment,
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('call its functions with /invoke name {"argument": "value"}');
    expect(output).toContain('book answers "Booked for Zoë and Max"');
  });

  it('says which functions there are', async () => {
    const args = ['call', await agentUrl(), '--script', '/invoke sing'];
    const { code, errors } = await runCli(args, { environment });
    expect(code).toBe(1);
    expect(errors).toBe(
      '--script: /invoke sing is not possible: The agent has no function "sing": it has book\n',
    );
  });
});
