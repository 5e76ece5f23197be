import { isReached, type Target } from './target.js';

/** Lines of text columns under their headings; the first column is a name, the others are numbers. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return text.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join('  ')).join('\n');
}

/** The verdicts on some targets. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const { name, measured, limit, sense, unit = '' } = target;
    const verdict = isReached(target) ? 'pass' : 'FAIL';
    return [name, measured.toFixed(2) + unit, `${sense} ${limit.toFixed(2)}${unit}`, verdict];
  });
  return table(['target', 'measured', 'wanted', 'verdict'], rows);
}
