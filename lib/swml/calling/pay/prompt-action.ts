import * as t from '../../schema/index.js';

const say = t.object({
  /** Speaks the phrase. */
  type: t.oneOf('Say'),

  /** What is said, in the language and voice of `pay`. */
  phrase: t.string(),
});

const play = t.object({
  /** Plays the file that the phrase names. */
  type: t.oneOf('Play'),

  /** The http(s) URL of an audio file. */
  phrase: t.string({ pattern: '^(http|https)://', meaning: 'an http(s) URL' }),
});

/** A text that is spoken while a payment is taken. */
export interface PaySay extends t.Static<typeof say> {}

/** An audio file that is played while a payment is taken. */
export interface PayPlay extends t.Static<typeof play> {}

/** One thing that the caller hears at a point of the payment. */
export type PayPromptAction = PaySay | PayPlay;

/** One thing that the caller hears at a point of the payment. */
export const promptAction = t.named<PayPromptAction>(t.union(say, play));
