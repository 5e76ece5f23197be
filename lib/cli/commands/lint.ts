import { command } from '../command.js';
import { APPLICATION_OPTIONS, DOCUMENT_OPTIONS } from '../common-options.js';
import { flavourNamed } from '../documents/check-document.js';
import { EXIT } from '../exit-code.js';
import { lintArgument } from '../lint/lint-argument.js';
import type { LintResult } from '../lint/lint-source.js';
import { reportNamed } from '../lint/report.js';
import { InputError, UsageError } from '../usage.error.js';

/** Checks documents. */
export const lint = command({
  name: 'lint',
  usage: '<file|directory|url>…',
  summary: 'Checks SWML documents in JSON and YAML and lists every problem with its line.',
  options: {
    format: { type: 'string', value: 'format', help: 'pretty, json or github. Default: pretty' },
    ...DOCUMENT_OPTIONS,
    ...APPLICATION_OPTIONS,
  },
  details: [
    'In directories, files count that end in .json, .yaml or .yml and have sections. A file of - is the input.',
    'The document of a URL is fetched as SignalWire would, with a signed webhook.',
    'Exit codes: 0 no errors (warnings do not count), 1 errors found or nothing to check, 2 wrong use',
  ].join('\n'),
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0) throw new UsageError('A file, a directory or a URL is needed');
    const report = reportNamed(values.json ? 'json' : (values.format ?? 'pretty'));
    const settings = { flavour: flavourNamed(values.flavour), values, terminal };
    const results: LintResult[] = [];
    for (const source of positionals) {
      for await (const result of lintArgument(source, settings)) {
        results.push(result);
        terminal.progress(`${results.length} documents checked, ${result.source}`);
      }
    }
    terminal.progress('');
    if (results.length === 0) {
      throw new InputError(`There is no SWML document in ${positionals.join(', ')}`);
    }
    report(results, terminal);
    const isWrong = results.some(({ problems }) => problems.some(isError));
    return isWrong ? EXIT.problems : EXIT.ok;
  },
});

function isError({ severity }: LintResult['problems'][number]): boolean {
  return severity === 'error';
}
