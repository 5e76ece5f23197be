import { Controller } from '@nestjs/common';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  Call,
  CallHeader,
  CallingDocument,
  OnInboundCall,
  say,
  SignalWireUrls,
} from '../../lib/index.js';
import { ADAPTERS, closeApps, startApp, type AdapterName } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { builtCli, runCli } from '../support/cli.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';
import { signalWire } from '../support/signal-wire.js';

afterEach(closeApps);

const environment = { SIGNALWIRE_SIGNING_KEY: SIGNING_KEY, PUBLIC_URL };

const STATUS_URL = PUBLIC_URL.replace('://', '://user:secret@') + '/status';

@Controller('voice')
class MenuController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  menu(@Call('from') from: string, @CallHeader('X-Account') account: string | undefined) {
    return new CallingDocument()
      .answer()
      .play(say`Hello ${account ?? from}`)
      .prompt({ play: 'say:Press 1 for sales', max_digits: 1, speech_hints: ['sales'] })
      .switch({
        variable: 'prompt_value',
        case: {
          '1': (steps) => steps.transfer(this.urls.to(MenuController, 'sales')),
          sales: (steps) => steps.transfer(this.urls.to(MenuController, 'sales')),
          '3': (steps) =>
            steps
              .sendSms({ to_number: '+15557654321', from_number: '+15551230000', body: 'Thanks' })
              .play({ url: 'say:Sent', status_url: STATUS_URL }),
          '5': (steps) => steps.transfer(this.urls.to(MenuController, 'never')),
          '9': (steps) => steps.transfer('https://elsewhere.example.com/'),
        },
        default: (steps) => steps.play('say:Goodbye').hangup(),
      });
  }

  @OnInboundCall('never')
  never() {
    return new Promise<CallingDocument>(() => {});
  }

  @OnInboundCall('sales')
  sales() {
    return new CallingDocument()
      .connect({ to: '+15551230001' })
      .play('say:Nobody is there')
      .hangup();
  }
}

async function voiceUrl(adapter: AdapterName = 'express'): Promise<string> {
  const metadata = { imports: [signalWire()], controllers: [MenuController] };
  return `${(await startApp(adapter, metadata)).origin}/voice`;
}

describe.each(ADAPTERS)('call to an application on %s', (adapter) => {
  it('does what a script says and shows what is heard', async () => {
    const args = ['call', await voiceUrl(adapter), '--script', '1,/busy', '--from', '+15557654321'];
    const { code, output, errors } = await runCli(args, { environment });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const heard = [
      'Hello +15557654321',
      'Press 1 for sales',
      'calls +15551230001',
      'Nobody is there',
    ];
    const places = heard.map((text) => output.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('call', () => {
  it('reads what to do from the input, and hangs up at its end', async () => {
    const input = 'sales\n/answer\n/bye\n';
    const { code, output } = await runCli(['call', await voiceUrl()], { environment, input });
    expect(code).toBe(0);
    expect(output).toContain('+15551230001 answers');
    const hungUp = await runCli(['call', await voiceUrl()], { environment, input: 'h\n' });
    expect(hungUp.code).toBe(0);
    expect(hungUp.output).toContain('hangs up');
    const left = await runCli(['call', await voiceUrl()], { environment });
    expect(left.output).toContain('hangs up');
  });

  it('goes on after what is not possible', async () => {
    const input = '/answer\n/dance\n/wait x\n2\n';
    const { code, output, errors } = await runCli(['call', await voiceUrl()], {
      environment,
      input,
    });
    expect(code).toBe(0);
    expect(errors).toMatch(
      /Nobody rings.*\nThere is no \/dance\. What can be typed:\n.*\/wait needs/s,
    );
    expect(output).toContain('Goodbye');
  });

  it('lets time pass only where it is told to', async () => {
    const { output } = await runCli(['call', await voiceUrl(), '--script', '/wait 20'], {
      environment,
    });
    expect(output).toContain('Goodbye');
  });

  it('calls with a SIP header, and is quiet about details unless asked', async () => {
    const args = ['call', await voiceUrl(), '--sip-header', 'X-Account: Zoë', '--script', '2'];
    const { output } = await runCli(args, { environment });
    expect(output).toContain('hears: Hello Zoë');
    expect(output).not.toContain('prompt_value');
    const verbose = await runCli([...args, '--verbose'], { environment });
    expect(verbose.output).toContain('prompt_value = "2"');
    expect(verbose.output).toMatch(/https:\/\/voice\.example\.com\/voice answered 200 in \d+ ms/);
    expect(verbose.output).toContain('main[1]');
  });

  it('prints JSON', async () => {
    const args = ['call', await voiceUrl(), '--script', '2', '--json'];
    const { output } = await runCli(args, { environment });
    expect(JSON.parse(output)).toMatchObject({
      state: 'ended',
      heard: expect.stringContaining('Goodbye'),
      variables: { prompt_value: '2' },
      entries: expect.arrayContaining([expect.objectContaining({ kind: 'heard' })]),
    });
  });

  it('prints nothing but JSON where it reads the input', async () => {
    const options = { environment, input: '1\n/dance\n/busy\n' };
    const { code, output } = await runCli(['call', await voiceUrl(), '--json'], options);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ heard: expect.stringContaining('Nobody is there') });
    const plain = await runCli(['call', await voiceUrl()], options);
    expect(plain.output).not.toContain('> ');
  });

  it('tells in JSON what broke the call off, and what the application was sent', async () => {
    const args = ['call', await voiceUrl(), '--json'];
    const elsewhere = await runCli([...args, '--script', '9'], { environment });
    expect(JSON.parse(elsewhere.output)).toMatchObject({
      error: {
        code: 'simulator_fetch_refused',
        path: 'main[3].switch.case.9[0].transfer',
        document: `${PUBLIC_URL}/voice`,
      },
      callbacks: [],
      messages: [],
    });
    const sent = await runCli([...args, '--script', '3'], { environment });
    expect(JSON.parse(sent.output)).toMatchObject({
      messages: [{ to: '+15557654321', body: 'Thanks' }],
      callbacks: ['playing', 'finished'].map((state) => ({
        event: 'calling.call.play',
        url: `${PUBLIC_URL}/status`,
        body: { params: { state } },
        status: 404,
      })),
    });
  });

  it('fails where the call breaks off', async () => {
    const elsewhere = await runCli(['call', await voiceUrl(), '--script', '9'], { environment });
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.output).toContain('simulator_fetch_refused');
    expect(elsewhere.output).toContain('is not the application, and nothing else is contacted');
    const other = { ...environment, SIGNALWIRE_SIGNING_KEY: 'PSK_other' };
    const refused = await runCli(['call', await voiceUrl()], { environment: other });
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('401');
  });

  it.each([
    ['2,1', '1 is not possible: The call has ended\n'],
    ['/answer,1', '/answer is not possible: Nobody rings: the script waits for input\n'],
    ['1,2', '2 is not possible: nothing listens for the key 2\n'],
    ['1,please', 'please is not possible: nothing listens for "please"\n'],
    ['/leave', '/leave is not possible: The caller is in no conference or room\n'],
  ])(
    'hangs up and fails where the script %s asks for what is not possible',
    async (script, says) => {
      const args = ['call', await voiceUrl(), '--script', script];
      const { code, output, errors } = await runCli(args, { environment });
      expect({ code, errors }).toEqual({ code: 1, errors: `--script: ${says}` });
      expect(output).toMatch(/the call is over|hangs up/);
      const json = await runCli([...args, '--json'], { environment });
      expect(json.code).toBe(1);
      expect(JSON.parse(json.output)).toMatchObject({
        state: 'ended',
        error: { message: `--script: ${says.trim()}` },
      });
    },
  );

  it.each([
    [['--type', 'fax'], '--type must be sip, phone, webrtc, not fax'],
    [['--sip-header', 'x'], '--sip-header takes "Name: value"'],
    [['extra'], 'not also extra'],
    [['--script', '1,/dance'], '--script: There is no /dance. What can be typed:'],
    [['--script', '/invoke'], '--script: /invoke needs the name of a function'],
    [['--script', '/invoke x {"a":1,1'], '--script: /invoke needs the name of a function'],
    [['--script', '/wait x'], '--script: /wait needs a number of seconds'],
  ])('%j is wrong use', async (options, says) => {
    const args = ['call', 'http://127.0.0.1:1/voice', ...options];
    const { code, errors } = await runCli(args, { environment });
    expect(code).toBe(2);
    expect(errors).toContain(says);
  });
});

describe('call in a terminal', () => {
  const cli = builtCli();

  /** Tells before and after how the terminal is set. */
  async function phone(): Promise<PseudoTerminal> {
    const call = `'${process.execPath}' '${cli.main()}' call '${await voiceUrl()}'`;
    const command = `stty -g; ${call}; code=$?; stty -g; echo exit $code`;
    const terminal = new PseudoTerminal(command, environment);
    onTestFinished(() => terminal.close());
    return terminal;
  }

  function settingsIn(screen: string): string[] {
    return screen.match(/^[0-9a-f]+(?::[0-9a-f]+){10,}/gm) ?? [];
  }

  it('is a phone: hear, press, hear, hang up', async () => {
    const terminal = await phone();
    await terminal.until('Press 1 for sales');
    await terminal.until('/help says what can be typed');
    await terminal.until('> ');
    terminal.type('/help\r');
    await terminal.until('hang up');
    await terminal.until('> ');
    terminal.type('1');
    await terminal.until('calls +15551230001');
    terminal.type('/answer\r');
    await terminal.until('connected with +15551230001');
    terminal.type('h\r');
    await terminal.until('exit 0');
    const [before, after] = settingsIn(terminal.screen);
    expect(after).toBe(before);
  }, 60_000);

  it('says what begins with a letter or a blank, and presses several keys in turn', async () => {
    const terminal = await phone();
    await terminal.until('> ');
    terminal.type(' 2 tickets, please\r');
    await terminal.until('says 2 tickets, please');
    await terminal.until('exit 0');
    const other = await phone();
    await other.until('> ');
    other.type('3#');
    await other.until('presses 3');
    await other.until('exit 0');
  }, 60_000);

  it('does not wait for a document after Ctrl-C', async () => {
    const terminal = await phone();
    await terminal.until('> ');
    terminal.type('5');
    await terminal.until('presses 5');
    terminal.type('\x03');
    await terminal.until('exit 130');
  }, 60_000);

  it('leaves the terminal as it was after Ctrl-C', async () => {
    const terminal = await phone();
    await terminal.until('> ');
    terminal.type('\x03');
    await terminal.until('exit 130');
    const [before, after] = settingsIn(terminal.screen);
    expect(before).toMatch(/:/);
    expect(after).toBe(before);
  }, 60_000);
});
