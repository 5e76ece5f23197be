import { Logger } from '@nestjs/common';

/** More different doubts than this say nothing new, and must not fill the memory of a long development session. */
const MAX_REMEMBERED = 1000;

/** Warns during development, once of each thing: a handler that is called a hundred times says the same each time. */
export class DoubtLog {
  private readonly logger = new Logger('SignalWire');
  private readonly reported = new Set<string>();

  /** @param source who is doubted: `VoiceController.greet`. */
  report(source: string, doubts: readonly string[]): void {
    for (const doubt of doubts) {
      const warning = `${source}: ${doubt}`;
      if (this.reported.has(warning) || this.reported.size >= MAX_REMEMBERED) continue;
      this.reported.add(warning);
      this.logger.warn(warning);
    }
  }
}
