import { Injectable } from '@nestjs/common';

/** What a handler was given last. */
@Injectable()
export class Received {
  payload: unknown;

  /** Keeps a copy, as JSON has it. */
  keep(payload: object): void {
    this.payload = JSON.parse(JSON.stringify(payload));
  }
}
