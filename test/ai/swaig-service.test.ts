import { Controller, type OnApplicationBootstrap } from '@nestjs/common';
import { IsIn, IsInt, Matches, Max } from 'class-validator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CallingDocument,
  OnInboundCall,
  SwaigArgs,
  SwaigFunction,
  SwaigParameter,
  SwaigService,
  type SwaigSource,
} from '../../lib/index.js';
import { ADAPTERS, closeApps } from '../support/adapters.js';
import { startAgentApp } from '../support/agent-app.js';
import { FUNCTION_CALLS } from '../support/agents/function-calls.js';
import { CREDENTIALS } from '../support/auth-app.js';
import { phoneCall, sendSigned } from '../support/calls.js';
import { deliver } from '../support/deliver.js';

class TableArgs {
  @SwaigParameter('How many people')
  @IsInt()
  @Max(12)
  guests!: number;

  @Matches(/^\d\d:\d\d$/)
  time = '19:00';
}

class CancelArgs {
  @IsIn(['ill', 'late'])
  reason!: string;
}

@Controller('tables')
class TablesController {
  @SwaigFunction({
    description: 'Books a table.',
    parameters: TableArgs,
    fillers: { 'en-US': ['One moment.'] },
    wait_file: 'https://example.com/wait.mp3',
    active: true,
    meta_data_token: 'tables',
    meta_data: { store: 7 },
  })
  book(@SwaigArgs() { guests, time }: TableArgs) {
    return `Booked for ${guests} at ${time}.`;
  }

  @SwaigFunction({ description: 'Cancels it.', name: 'cancel_table', parameters: CancelArgs })
  cancel(@SwaigArgs() { reason }: CancelArgs) {
    return `Cancelled: ${reason}.`;
  }

  @SwaigFunction({ description: 'Is signed.', auth: 'signature' })
  signed() {
    return 'Signed.';
  }

  notAFunction() {
    return 'Nothing.';
  }
}

@Controller('tenants/:tenant')
class TenantController {
  @SwaigFunction({ description: 'Tells the tenant.' })
  tenant() {
    return 'Acme.';
  }
}

@Controller('other')
class SameNameController {
  @SwaigFunction({ description: 'Books something else.' })
  book() {
    return 'Booked.';
  }
}

@Controller('empty')
class EmptyController {
  nothing() {
    return 'Nothing.';
  }
}

const CONTROLLERS = [TablesController, TenantController, SameNameController, EmptyController];
const USERINFO = 'signalwire:p%3Aa%E2%82%ACss%2Fword@';
const BASE = `https://${USERINFO}voice.example.com/tables`;

async function service() {
  const { app } = await startAgentApp('express', CONTROLLERS);
  return app.get(SwaigService);
}

const BOOK = {
  function: 'book',
  description: 'Books a table.',
  parameters: {
    type: 'object',
    properties: {
      guests: { type: 'integer', description: 'How many people (at most 12)' },
      time: { type: 'string', pattern: '^\\d\\d:\\d\\d$', default: '19:00' },
    },
    required: ['guests'],
  },
};

afterEach(closeApps);

describe('SwaigService', () => {
  it('describes all functions of a controller to ai, with credentials where their handlers ask for them', async () => {
    const swaig = await service();
    expect(CREDENTIALS.password).toBe('p:a€ss/word');
    expect(swaig.functions(TablesController)).toEqual({
      functions: [
        {
          ...BOOK,
          fillers: { 'en-US': ['One moment.'] },
          wait_file: 'https://example.com/wait.mp3',
          active: true,
          meta_data_token: 'tables',
          meta_data: { store: 7 },
          web_hook_url: `${BASE}/book`,
        },
        {
          function: 'cancel_table',
          description: 'Cancels it.',
          parameters: {
            type: 'object',
            properties: { reason: { type: 'string', enum: ['ill', 'late'] } },
            required: ['reason'],
          },
          web_hook_url: `${BASE}/cancel_table`,
        },
        {
          function: 'signed',
          description: 'Is signed.',
          web_hook_url: 'https://voice.example.com/tables/signed',
        },
      ],
    });
  });

  it('leaves out for amazon_bedrock and ai_sidecar what those do not know', async () => {
    const swaig = await service();
    const book = swaig.select(TablesController, { methods: ['book'] });
    expect(swaig.bedrockFunctions(book).functions).toEqual([
      {
        ...BOOK,
        active: true,
        meta_data_token: 'tables',
        meta_data: { store: 7 },
        web_hook_url: `${BASE}/book`,
      },
    ]);
    const time = {
      type: 'string',
      description: 'matching the regular expression /^\\d\\d:\\d\\d$/',
      default: '19:00',
    };
    const { guests } = BOOK.parameters.properties;
    expect(swaig.sidecarFunctions(book).functions).toEqual([
      {
        ...BOOK,
        parameters: { ...BOOK.parameters, properties: { guests, time } },
        web_hook_url: `${BASE}/book`,
      },
    ]);
  });

  it('picks functions in the order asked for, and fills in paths and queries', async () => {
    const swaig = await service();
    const { functions } = swaig.functions(
      swaig.select(TenantController, { params: { tenant: 'a b' }, query: { v: 1 } }),
      swaig.select(TablesController, { methods: ['cancel', 'book'] }),
    );
    expect(functions.map(({ function: name, web_hook_url }) => [name, web_hook_url])).toEqual([
      ['tenant', `https://${USERINFO}voice.example.com/tenants/a%20b/tenant?v=1`],
      ['cancel_table', `${BASE}/cancel_table`],
      ['book', `${BASE}/book`],
    ]);
  });

  it('makes what the three steps take', async () => {
    const swaig = await service();
    const prompt = { text: 'You book tables.' };
    const document = new CallingDocument()
      .aiSidecar({
        lang: 'en-US',
        prompt: 'Advise.',
        SWAIG: swaig.sidecarFunctions(TablesController),
      })
      .ai({
        prompt,
        SWAIG: { ...swaig.functions(TablesController), native_functions: ['check_time'] },
      })
      .amazonBedrock({ prompt, SWAIG: swaig.bedrockFunctions(TablesController) });
    expect(document.toJSON().sections.main).toHaveLength(3);
  });

  it.each<[string, (swaig: SwaigService) => SwaigSource[], string]>([
    [
      'no functions',
      () => [EmptyController],
      'EmptyController has no functions for agents: decorate',
    ],
    [
      'a method that is none',
      (swaig) => [swaig.select(TablesController, { methods: ['notAFunction'] })],
      'TablesController.notAFunction is no function for agents: decorate it with @SwaigFunction()',
    ],
    [
      'a method that does not exist',
      (swaig) => [swaig.select(TablesController, { methods: ['toString' as 'book'] })],
      'TablesController.toString is no function for agents',
    ],
    ['a name twice', () => [TablesController, SameNameController], 'Two functions are named book'],
    ['a parameter of the path that has no value', () => [TenantController], 'needs values'],
  ])('refuses %s', async (_, sources, message) => {
    const swaig = await service();
    expect(() => swaig.functions(...sources(swaig))).toThrow(message);
  });
});

@Controller('voice')
class AgentController {
  constructor(private readonly swaig: SwaigService) {}

  @OnInboundCall('ai')
  ai() {
    const SWAIG = this.swaig.functions(TablesController);
    return new CallingDocument().ai({ prompt: { text: 'You book tables.' }, SWAIG });
  }

  @OnInboundCall('amazon_bedrock')
  bedrock() {
    const SWAIG = this.swaig.bedrockFunctions(TablesController);
    return new CallingDocument().amazonBedrock({ prompt: { text: 'You book tables.' }, SWAIG });
  }

  @OnInboundCall('ai_sidecar')
  sidecar() {
    const SWAIG = this.swaig.sidecarFunctions(TablesController);
    return new CallingDocument().aiSidecar({ lang: 'en-US', prompt: 'Advise.', SWAIG });
  }
}

/** Describes functions once, when the application starts. */
@Controller('prepared')
class PreparedController implements OnApplicationBootstrap {
  functions: object[] = [];

  constructor(private readonly swaig: SwaigService) {}

  onApplicationBootstrap() {
    this.functions = this.swaig.functions(TablesController).functions;
  }
}

interface Step {
  SWAIG: { functions: { function: string; web_hook_url: string }[] };
}

describe.each(ADAPTERS)('an agent on %s', (adapter) => {
  it.each(['ai', 'amazon_bedrock', 'ai_sidecar'] as const)(
    'of %s reaches its functions at the URLs of its document',
    async (step) => {
      const { origin } = await startAgentApp(adapter, [AgentController, TablesController]);
      const answer = await sendSigned(origin, phoneCall(), { path: `/voice/${step}` });
      const { sections } = (await answer.json()) as { sections: { main: Record<string, Step>[] } };
      const { functions } = sections.main[0]![step]!.SWAIG;
      const urlOf = (name: string) => functions.find((f) => f.function === name)!.web_hook_url;
      const call = FUNCTION_CALLS[step];
      const booked = await deliver(origin, urlOf('book'), call('book', { guests: 4 }));
      expect(await booked.json()).toEqual({ response: 'Booked for 4 at 19:00.' });
      const cancelled = await deliver(
        origin,
        urlOf('cancel_table'),
        call('cancel_table', { reason: 'ill' }),
      );
      expect(await cancelled.json()).toEqual({ response: 'Cancelled: ill.' });
      expect((await deliver(origin, urlOf('signed'), call('signed'))).status).toBe(401);
    },
  );
});

describe('functions that are described while the application starts', () => {
  it('have their URLs', async () => {
    const { app } = await startAgentApp('express', [TablesController, PreparedController]);
    expect(app.get(PreparedController).functions).toHaveLength(3);
  });
});
