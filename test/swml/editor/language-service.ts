import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');
const entry = join(root, 'lib/swml/index.ts');

/** Where the consumer's source pretends to stand. */
const CONSUMER = join(root, 'lib/swml/consumer.ts');

/** The language service as the editor of a consumer has it: it sees the declaration files alone. */
export function consumerService(source: string): { service: ts.LanguageService; file: string } {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  )!;
  const files = new Map([...declarationFiles(options), [CONSUMER, source]]);
  const has = (name: string) => files.has(name) || (!isSource(name) && ts.sys.fileExists(name));
  const read = (name: string) =>
    files.get(name) ?? (isSource(name) ? undefined : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [CONSUMER],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: has,
    readFile: read,
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: ts.sys.realpath,
  });
  return { service, file: CONSUMER };
}

function isSource(name: string): boolean {
  return name.startsWith(join(root, 'lib')) && !name.endsWith('.d.ts');
}

/** The declaration files of lib/swml, beside their sources and in memory only. */
function declarationFiles(options: ts.CompilerOptions): Map<string, string> {
  const files = new Map<string, string>();
  const emitting = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true };
  const program = ts.createProgram([entry], { ...emitting, stripInternal: true });
  program.emit(undefined, (name, text) => files.set(name, text));
  return files;
}
