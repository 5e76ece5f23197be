import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtCli, runCli } from '../support/cli.js';

const COMMANDS = ['call', 'send', 'lint', 'graph', 'sign', 'verify'];

describe('the file that is installed', () => {
  const cli = builtCli();

  it('runs, and tells by its exit code how it went', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const asked = await cli.run(['--version']);
    expect(asked).toEqual({ code: 0, output: `${version}\n`, errors: '' });
    const environment = { SIGNALWIRE_SIGNING_KEY: 'x', FORCE_COLOR: '1' };
    const args = ['verify', 'https://a.test/', '--signature', 'abc'];
    const { code, output } = await cli.run(args, { input: '{}', environment });
    expect(code).toBe(1);
    expect(output.startsWith('\x1b[31mNo match:\x1b[39m ')).toBe(true);
    expect((await cli.run(['dial'])).code).toBe(2);
  }, 60_000);
});

describe('with --json', () => {
  it.each([
    { args: ['--version', '--json'], says: { version: '0.0.0-test' } },
    { args: ['help', '--json'], says: { help: expect.stringContaining('Commands\n  call ') } },
    { args: ['send', '-h', '--json'], says: { help: expect.stringContaining('Kinds that are') } },
  ])('$args prints JSON', async ({ args, says }) => {
    const { code, output } = await runCli(args);
    expect({ code, told: JSON.parse(output) as unknown }).toEqual({ code: 0, told: says });
  });

  it.each([
    { args: ['dial'], code: 2, message: 'There is no command dial.' },
    { args: ['lint'], code: 2, message: 'A file, a directory or a URL is needed' },
    { args: ['graph', '--frob'], code: 2, message: expect.stringContaining("'--frob'") },
    { args: ['verify', 'x'], code: 2, message: expect.stringContaining('not x') },
    {
      args: ['sign', 'https://a.test/', 'nowhere', '-k', 'x'],
      code: 1,
      message: 'nowhere cannot be read: there is no such file',
    },
    ...['call', 'graph', 'send call'].map((name) => ({
      args: [...name.split(' '), 'http://127.0.0.1:1/', '-k', 'x'],
      code: 1,
      message: expect.stringContaining('did not answer: connect ECONNREFUSED'),
    })),
  ])('$args prints its error as JSON', async ({ args, code, message }) => {
    const result = await runCli([...args, '--json']);
    expect(result.code).toBe(code);
    expect(JSON.parse(result.output)).toMatchObject({ error: { message } });
  });
});

describe('nestjs-signalwire', () => {
  it.each([['--help'], ['help'], ['-h']])('%s lists the commands', async (argument) => {
    const { code, output } = await runCli([argument]);
    expect(code).toBe(0);
    for (const name of COMMANDS) expect(output).toContain(`\n  ${name} `);
  });

  it.each(COMMANDS)('%s explains itself', async (name) => {
    const { code, output } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^nestjs-signalwire ${name} <`));
    expect(output).toContain('--json');
    expect(output).toMatch(/Exit codes: 0 .*, 1 .*, 2 wrong use/);
  });

  it.each([
    { args: [], says: 'nestjs-signalwire <command>' },
    { args: ['dial'], says: 'There is no command dial.' },
    { args: ['__proto__'], says: 'There is no command __proto__.' },
    { args: ['lint', '--fix'], says: "Unknown option '--fix'" },
    { args: ['lint'], says: 'A file, a directory or a URL is needed' },
    { args: ['lint', 'x.json', '--format', 'xml'], says: '--format must be pretty, json, github' },
    {
      args: ['lint', 'x.json', '--flavour', 'fax'],
      says: '--flavour must be calling or messaging',
    },
    { args: ['graph'], says: 'One file or URL is needed' },
    { args: ['sign'], says: 'The URL is needed that SignalWire knows' },
    { args: ['sign', 'https://a.test/', 'a', 'b'], says: 'not also b' },
    { args: ['sign', 'https://a.test/'], says: 'A signing key is needed' },
    { args: ['verify', 'voice.example.com'], says: 'not voice.example.com' },
    {
      args: ['verify', 'https://a.test', '-k', 'x', '-H', 'x'],
      says: '--header takes "Name: value"',
    },
    { args: ['send'], says: 'A kind is needed: one of call, message, cxml, swaig, bedrock-swaig' },
    { args: ['send', 'fax', 'http://a.test'], says: 'There is no kind fax: one of call' },
    { args: ['send', 'call'], says: 'An address is needed such as' },
    { args: ['send', 'call', 'a.test', '-k', 'x'], says: 'not a.test' },
    { args: ['send', 'call', 'http://a.test'], says: 'A signing key is needed' },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '--timeout', '0'],
      says: '--timeout must be',
    },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '-s', 'x'],
      says: '--set takes path=text',
    },
    { args: ['send', 'call', 'http://a.test', '-k', 'x', '-s', 'a:=b'], says: 'needs JSON' },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '-s', 'a=b', '-s', 'a.b=c'],
      says: '--set a.b assigns into a, which is no object',
    },
    {
      args: ['send', 'cxml', 'http://a.test', '-k', 'x', '-s', 'call.from=y'],
      says: 'A form holds texts and lists of texts: call is neither',
    },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '--credentials', 'y:'],
      says: '--credentials must be a name and a password',
    },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '--signed', 'y'],
      says: '--signed must be',
    },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '-s', 'call=y'],
      says: '--set call must set fields of it, such as call.from=text',
    },
    {
      args: ['send', 'call', 'http://a.test', '-k', 'x', '--public-url', 'y'],
      says: '--public-url must be a URL',
    },
  ])('$args is wrong use', async ({ args, says }) => {
    const { code, output, errors } = await runCli(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(says);
    expect(errors).toContain('--help says more');
  });
});
