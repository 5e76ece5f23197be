import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Controller, type Type } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { OnInboundMessage } from '../../lib/index.js';
import { closeApps, startApp } from '../support/adapters.js';
import { PUBLIC_URL, SIGNING_KEY } from '../support/calls.js';
import { runCli } from '../support/cli.js';
import { controllerReturning } from '../support/returning.js';
import { signalWire } from '../support/signal-wire.js';

const GOOD = { sections: { main: [{ answer: {} }, { hangup: {} }] } };
const LOUD =
  'sections:\n  main:\n    - play:\n        url: say:Hi\n        volume: 50\n    - hangupp: {}\n';
const REPLY = { sections: { main: [{ reply: 'Thanks' }] } };
const UNDECIDED =
  'sections:\n  main:\n    - switch:\n        variable: x\n        case:\n          a: [{hangup: {}}]\n';

const directories: string[] = [];

afterEach(async () => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
  await closeApps();
});

function files(contents: Record<string, unknown>): string {
  const directory = mkdtempSync(join(tmpdir(), 'signalwire-'));
  directories.push(directory);
  for (const [name, content] of Object.entries(contents)) {
    const file = join(directory, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return directory;
}

describe('lint', () => {
  it('finds nothing in valid documents of either flavour', async () => {
    const directory = files({ 'call.json': GOOD, 'message.yaml': JSON.stringify(REPLY) });
    expect(await runCli(['lint', directory])).toEqual({
      code: 0,
      output: '2 documents: 0 errors, 0 warnings\n',
      errors: '',
    });
  });

  it('shows every problem with its line, column and rule', async () => {
    const file = join(files({ 'ivr.yaml': LOUD }), 'ivr.yaml');
    const { code, output } = await runCli(['lint', file]);
    expect(code).toBe(1);
    expect(output.split('\n')).toEqual([
      file,
      '  5:17  error    main[0].play.volume: must be <= 40, not 50  out-of-range',
      '  6:16  error    main[1].hangupp: is not a calling method; did you mean hangup?  unknown-method',
      '',
      '1 document: 2 errors, 0 warnings',
      '',
    ]);
  });

  it('does not mind warnings', async () => {
    const { code, output } = await runCli(['lint', files({ 'a.yml': UNDECIDED })]);
    expect(output).toMatch(/ {2}warning {2}main\[0\]\.switch/);
    expect(output).toContain('1 document: 0 errors, 1 warning');
    expect(code).toBe(0);
  });

  it('prints JSON', async () => {
    const directory = files({ 'a.json': REPLY, 'b.yaml': LOUD });
    for (const option of ['--json', '--format=json']) {
      const { output } = await runCli(['lint', directory, option]);
      expect(JSON.parse(output)).toMatchObject([
        { source: join(directory, 'a.json'), flavour: 'messaging', problems: [] },
        {
          source: join(directory, 'b.yaml'),
          flavour: 'calling',
          problems: [
            { rule: 'out-of-range', path: 'main[0].play.volume', line: 5, column: 17 },
            { rule: 'unknown-method', line: 6 },
          ],
        },
      ]);
    }
  });

  it('prints what GitHub shows beside a line', async () => {
    const directory = files({ 'a,b:c.yaml': LOUD });
    const { output } = await runCli(['lint', directory, '--format', 'github']);
    const file = join(directory, 'a%2Cb%3Ac.yaml');
    expect(output).toContain(
      `::error file=${file},line=5,col=17,title=out-of-range::main[0].play.volume: must be <= 40, not 50\n`,
    );
  });

  it('looks for documents in directories, and leaves other files alone', async () => {
    const directory = files({
      'deep/er/ivr.yml': LOUD,
      'package.json': { name: 'x' },
      'notes.txt': LOUD,
      'node_modules/x/bad.yaml': LOUD,
      '.hidden/bad.yaml': LOUD,
    });
    const { output } = await runCli(['lint', directory, '--json']);
    expect(JSON.parse(output)).toMatchObject([{ source: join(directory, 'deep/er/ivr.yml') }]);
    const { code, errors } = await runCli(['lint', join(directory, 'node_modules')]);
    expect(code).toBe(1);
    const empty = files({ 'package.json': {} });
    expect((await runCli(['lint', empty])).errors).toContain('There is no SWML document in');
    expect(errors).toBe('');
  });

  it('checks a named file whatever its name and content, and the input', async () => {
    const directory = files({ 'page.html': '<p>sorry</p>', empty: '' });
    for (const name of ['page.html', 'empty']) {
      const { code, output } = await runCli(['lint', join(directory, name)]);
      expect({ code, found: output.includes('1:1') }).toEqual({ code: 1, found: true });
    }
    expect((await runCli(['lint', '-'], { input: JSON.stringify(GOOD) })).code).toBe(0);
  });

  it('tells what cannot be read among the problems of the others', async () => {
    const directory = files({ 'a.yaml': LOUD });
    const [there, missing] = [join(directory, 'a.yaml'), join(directory, 'none.json')];
    const offline = 'http://127.0.0.1:1/voice';
    const args = ['lint', missing, there, offline];
    const environment = { SIGNALWIRE_SIGNING_KEY: SIGNING_KEY };
    const { code, output } = await runCli(args, { environment });
    expect(code).toBe(1);
    expect(output).toContain('none.json is neither a file nor a directory nor an http(s) URL');
    expect(output).toContain('did not answer: connect ECONNREFUSED');
    expect(output).toContain('3 documents: 4 errors, 0 warnings');
    const json = await runCli([...args, '--json'], { environment });
    expect(JSON.parse(json.output)).toMatchObject([
      { source: missing, problems: [{ severity: 'error', rule: 'unreadable' }] },
      { source: there, problems: [{ rule: 'out-of-range' }, { rule: 'unknown-method' }] },
      { source: offline, problems: [{ rule: 'unreadable' }] },
    ]);
  });

  it('holds a document to the flavour that is asked for', async () => {
    const input = JSON.stringify(REPLY);
    expect((await runCli(['lint', '-'], { input })).code).toBe(0);
    expect((await runCli(['lint', '-', '--flavour', 'calling'], { input })).code).toBe(1);
  });

  it('shows no text from elsewhere that would command the terminal', async () => {
    const input = JSON.stringify({ sections: { main: [{ '\x1b[2J': {} }] } });
    const { output } = await runCli(['lint', '-'], { input });
    expect(output).not.toContain('\x1b');
    expect(output).toContain('[2J');
  });
});

describe('graph', () => {
  it('draws a document', async () => {
    const { code, output } = await runCli(['graph', '-'], { input: JSON.stringify(GOOD) });
    expect(code).toBe(0);
    expect(output).toMatch(/^flowchart TD\n[^]*hangup[^]*\S\n$/);
    const json = await runCli(['graph', '-', '--json'], { input: JSON.stringify(REPLY) });
    expect(JSON.parse(json.output)).toMatchObject({
      flavour: 'messaging',
      mermaid: expect.stringContaining('reply'),
    });
  });

  it('says what is wrong with a document that cannot be drawn', async () => {
    const { code, output, errors } = await runCli(['graph', '-'], { input: LOUD });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^- is no valid calling document:\n {2}5:17 {2}error/);
  });
});

function messagesAnswering(document: unknown): Type {
  @Controller('messages')
  class MessagesController {
    @OnInboundMessage()
    answer(): unknown {
      return document;
    }
  }
  return MessagesController;
}

describe('documents of an application', () => {
  async function applicationAnswering(document: unknown) {
    const imports = [signalWire()];
    const controllers = [controllerReturning(() => document), messagesAnswering(document)];
    const { origin } = await startApp('express', { imports, controllers });
    const environment = { SIGNALWIRE_SIGNING_KEY: SIGNING_KEY, PUBLIC_URL };
    return { url: `${origin}/voice`, messages: `${origin}/messages`, environment };
  }

  it('are fetched with a signed webhook', async () => {
    const { url, environment } = await applicationAnswering(GOOD);
    const checked = await runCli(['lint', url], { environment });
    expect(checked).toMatchObject({ code: 0, output: '1 document: 0 errors, 0 warnings\n' });
    const drawn = await runCli(['graph', url], { environment });
    expect(drawn.output).toContain('hangup');
  });

  it('are not there where the application refuses', async () => {
    const { url, environment } = await applicationAnswering(GOOD);
    const other = { ...environment, SIGNALWIRE_SIGNING_KEY: 'PSK_other' };
    const { code, output } = await runCli(['lint', url], { environment: other });
    expect(code).toBe(1);
    expect(output).toContain('/voice answered 401');
    expect(output).not.toContain('PSK_other');
  });

  it('are asked for with a message where --flavour says so, which a refused call names', async () => {
    const { messages: url, environment } = await applicationAnswering(REPLY);
    const asCall = await runCli(['lint', url], { environment });
    expect(asCall.code).toBe(1);
    expect(asCall.output).toContain('answered 400');
    expect(asCall.output).toContain('It was asked as for a call: try --flavour messaging.');
    expect((await runCli(['graph', url], { environment })).errors).toContain('--flavour messaging');
    const asMessage = await runCli(['lint', url, '--flavour', 'messaging'], { environment });
    expect(asMessage.code).toBe(0);
  });
});
