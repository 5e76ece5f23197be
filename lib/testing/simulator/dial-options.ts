import type { InboundCallFields } from '../payloads/inbound-call.js';
import type { TranscriptEntry } from './call/transcript.js';
import type { CallOutcomes } from './outcomes.js';

/** What a `detect_machine` step finds. */
export type AnsweredBy = 'human' | 'machine' | 'fax' | 'unknown';

/**
 * A call that comes in. Any field of the payload may be given, such as `type: 'sip'` or `headers`; what is not, is
 * made up.
 */
export interface DialOptions extends InboundCallFields {
  /** Where it goes instead of the simulator's `path`: another number of the application. */
  readonly path?: string;
  /** What a `detect_machine` step finds. Default `human`. */
  readonly answeredBy?: AnsweredBy;
  /**
   * What methods come to that depend on the world outside, by method: `{ send_sms: 'failed', prompt: 'no_match' }`.
   * The values are those of the method's result variable; of `play`, the state that it ends in. Default: success.
   */
  readonly outcomes?: CallOutcomes;
  /** Is told of everything as it happens. */
  readonly listener?: (entry: TranscriptEntry) => void;
}
