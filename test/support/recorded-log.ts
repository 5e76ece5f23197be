import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** One line of a log. */
export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

/** A logger that writes nothing and remembers what it was told, stack traces included. */
export class RecordedLog extends ConsoleLogger {
  readonly lines: LogLine[] = [];

  /** The texts of one level, in their order. */
  of(level: LogLevel): string[] {
    return this.lines.filter((line) => line.level === level).map(({ text }) => text);
  }

  /** Everything that was logged. */
  get text(): string {
    return this.lines.map(({ text }) => text).join('\n');
  }

  override debug(...words: unknown[]): void {
    this.record('debug', words);
  }

  override log(...words: unknown[]): void {
    this.record('log', words);
  }

  override warn(...words: unknown[]): void {
    this.record('warn', words);
  }

  override error(...words: unknown[]): void {
    this.record('error', words);
  }

  private record(level: LogLevel, words: unknown[]): void {
    if (this.isLevelEnabled(level)) this.lines.push({ level, text: words.map(String).join(' ') });
  }
}
