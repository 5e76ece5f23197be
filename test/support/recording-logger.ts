import type { LoggerService, LogLevel } from '@nestjs/common';

/** Keeps what an application logs, on every level. */
export class RecordingLogger implements LoggerService {
  private readonly entries: { readonly level: LogLevel; readonly text: string }[] = [];

  readonly log = this.recorder('log');
  readonly warn = this.recorder('warn');
  readonly error = this.recorder('error');
  readonly debug = this.recorder('debug');
  readonly verbose = this.recorder('verbose');
  readonly fatal = this.recorder('fatal');

  /** The messages of one level, or of all. */
  messages(level?: LogLevel): string[] {
    return this.entries
      .filter((entry) => level === undefined || entry.level === level)
      .map(({ text }) => text);
  }

  private recorder(level: LogLevel): (...parts: unknown[]) => void {
    return (...parts) => this.entries.push({ level, text: parts.map(String).join(' ') });
  }
}
