import type { InboundMessageFields } from '../payloads/inbound-message.js';
import type { TranscriptEntry } from './call/transcript.js';
import type { MessageOutcomes } from './outcomes.js';

/** A message that comes in. Any field of the payload may be given; what is not, is made up. */
export interface TextOptions extends InboundMessageFields {
  /** Where it goes instead of the simulator's `path`: another number of the application. */
  readonly path?: string;
  /** What methods come to: `{ reply: 'failed' }`. Default: `queued`. */
  readonly outcomes?: MessageOutcomes;
  /** Is told of everything as it happens. */
  readonly listener?: (entry: TranscriptEntry) => void;
}
