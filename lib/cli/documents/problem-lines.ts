import type { Problem } from '../../swml/problem.js';
import { printable } from '../printable.js';
import type { Terminal } from '../terminal.js';

/** Problems in columns: position, severity, what is wrong, rule. */
export function problemLines(problems: readonly Problem[], terminal: Terminal): string[] {
  const rows = problems.map((problem) => ({ ...problem, position: positionOf(problem) }));
  const width = Math.max(0, ...rows.map(({ position }) => position.length));
  return rows.map(({ position, severity, path, message, rule }) => {
    const level = severity.padEnd('warning'.length);
    const said = path === '' ? message : `${path}: ${message}`;
    return [
      `  ${terminal.style('dim', position.padStart(width))}`,
      terminal.style(severity === 'error' ? 'red' : 'yellow', level),
      printable(said),
      terminal.style('dim', rule),
    ].join('  ');
  });
}

function positionOf({ line, column }: Problem): string {
  return line === undefined ? '' : `${line}:${column}`;
}
