import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Seconds after which the call is ended. Default 14400, which is four hours. */
  max_duration: t.optional(t.expressionOr(t.integer())),

  /** Codecs to offer, separated by commas: OPUS, G722, G729, AMR-WB, PCMU, PCMA, H264, VP8. */
  codecs: t.optional(t.string()),

  /** Name to log in with over SIP. */
  username: t.optional(t.string()),

  /** Password that belongs to `username`. */
  password: t.optional(t.string()),
});

/** What `answer` takes. */
export interface AnswerParams extends t.Static<typeof schema> {}

/** The builder method of `answer`. */
export interface AnswerStep {
  /**
   * Picks up the inbound call. Not needed before `play`, which does so by itself.
   *
   * @see SWML reference, `answer`
   */
  answer(params?: AnswerParams): this;
}

/** Description of `answer`. */
export const answer = method<AnswerStep, { answer: AnswerParams }>(
  'answer',
  schema,
  (params = {}) => params,
);
