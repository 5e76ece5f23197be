import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { MethodName } from '../../lib/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(ROOT, 'test/urls/links.fixture.ts');

/** A controller whose methods have inferred return types and link to each other and to themselves. */
const CONTROLLER = `
import { Controller } from '@nestjs/common';
import { OnInboundCall, SignalWireUrls } from '../../lib/index.js';

@Controller('voice')
export class VoiceController {
  readonly name = 'voice';
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  greet() {
    return { sections: { main: [{ transfer: { dest: this.urls.to(VoiceController, 'sales') } }] } };
  }

  @OnInboundCall('sales')
  async sales() {
    const again = this.urls.to(VoiceController, 'sales');
    return { sections: { main: [{ transfer: { dest: again } }, { execute: { dest: this.urls.to(VoiceController, 'greet') } }] } };
  }

  private hidden() {
    return this.name;
  }

  protected half() {
    return this.hidden();
  }
}
declare const urls: SignalWireUrls;
`;

/** Messages of the compiler about a text that stands where the tests do. */
function problemsOf(text: string): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === FIXTURE || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === FIXTURE
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
      : getSourceFile(path, ...rest);
  host.getCurrentDirectory = () => dirname(FIXTURE);
  const program = ts.createProgram([FIXTURE], options, host);
  const fixture = program.getSourceFile(FIXTURE);
  return ts.getPreEmitDiagnostics(program, fixture).map((problem) => {
    const line = fixture?.getLineAndCharacterOfPosition(problem.start ?? 0).line ?? 0;
    const code = text.split('\n')[line]?.trim();
    return `${code} → ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`;
  });
}

describe('links', () => {
  const wrong = [
    "urls.to(VoiceController, 'sale');",
    "urls.to(VoiceController, 'name');",
    "urls.to(VoiceController, 'hidden');",
    "urls.to(VoiceController, 'half');",
    "urls.to(VoiceController, 'constructor');",
    "urls.to(VoiceController, '');",
    'urls.to(VoiceController, 7);',
    "urls.to('VoiceController', 'sales');",
    'urls.to(VoiceController);',
    "urls.to(VoiceController, 'sales', { parameters: {} });",
  ];
  const right = [
    "urls.to(VoiceController, 'sales');",
    "urls.to(VoiceController, 'greet', { params: { id: 7 }, query: { a: true }, version: '1' });",
  ];

  it('compile to a method, also from within its own controller, and to nothing else', () => {
    const problems = problemsOf([CONTROLLER, ...right, ...wrong].join('\n'));
    expect(problems.map((problem) => problem.split(' → ')[0])).toEqual(wrong);
  }, 60_000);

  it('offer the public methods of a controller', () => {
    class VoiceController {
      readonly name = 'voice';
      callback = (): void => {};
      greet(): object {
        return {};
      }
      [Symbol.iterator](): void {}
    }
    expectTypeOf<MethodName<VoiceController>>().toEqualTypeOf<'callback' | 'greet'>();
  });
});
