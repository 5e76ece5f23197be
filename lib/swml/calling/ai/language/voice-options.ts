import * as t from '../../../schema/index.js';
import { voiceParams } from './voice-params.js';

/** What can be said of a voice beside its name. */
export const voiceOptions = {
  /** Model of the speech engine, where `voice` does not end in `:model`. */
  model: t.optional(t.string()),

  /**
   * The speech engine.
   *
   * @deprecated Name the engine in `voice`, as in `elevenlabs.rachel`.
   */
  engine: t.optional(t.string()),

  /** Settings that the speech engine of `voice` understands. */
  params: t.optional(voiceParams),
};
