import type { Problem } from '../../swml/problem.js';
import { problemLines } from '../documents/problem-lines.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage.error.js';
import type { LintResult } from './lint-source.js';

type Report = (results: readonly LintResult[], terminal: Terminal) => void;

/** The forms that results can be printed in. */
const REPORTS: Readonly<Record<string, Report>> = { pretty, json, github };

/** @throws UsageError where `--format` names none. */
export function reportNamed(name: string): Report {
  const found = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
  if (found) return found;
  throw new UsageError(`--format must be ${Object.keys(REPORTS).join(', ')}, not ${name}`);
}

/** For people. */
function pretty(results: readonly LintResult[], terminal: Terminal): void {
  for (const { source, problems } of results) {
    if (problems.length === 0) continue;
    terminal.print(terminal.style('underline', source));
    for (const line of problemLines(problems, terminal)) terminal.print(line);
    terminal.print('');
  }
  const errors = countOf(results, 'error');
  const warnings = countOf(results, 'warning');
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  terminal.print(terminal.style(style, `${counted(results.length, 'document')}: ${found}`));
}

/** For programs. */
function json(results: readonly LintResult[], terminal: Terminal): void {
  terminal.printJson(results);
}

/** Workflow commands, which GitHub Actions shows beside the line. */
function github(results: readonly LintResult[], terminal: Terminal): void {
  for (const { source, problems } of results) {
    for (const problem of problems) terminal.print(annotation(source, problem));
  }
}

function annotation(
  source: string,
  { severity, rule, path, message, line, column }: Problem,
): string {
  const place = { file: source, line, col: column, title: rule };
  const properties = Object.entries(place)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const said = path === '' ? message : `${path}: ${message}`;
  return `::${severity} ${properties.join(',')}::${escapeText(said)}`;
}

function escapeText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function countOf(results: readonly LintResult[], severity: Problem['severity']): number {
  return results.flatMap(({ problems }) => problems).filter((found) => found.severity === severity)
    .length;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
