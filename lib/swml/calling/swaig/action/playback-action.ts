import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const playback = t.object({
  /** URL of the audio file. */
  file: t.string(),

  /** Whether the agent waits until the file has ended. Default `false`. */
  wait: t.optional(t.expressionOr(t.boolean())),
});

/** A sound behind the conversation. */
export interface SwaigPlayback extends t.Static<typeof playback> {}

const schema = t.object({
  /** What to play. */
  playback_bg: t.named<SwaigPlayback>(playback),
});

/** Plays a sound behind the conversation. */
export interface SwaigPlaybackAction extends t.Static<typeof schema>, Only<'playback_bg'> {}

/** Plays a sound behind the conversation. */
export const playbackAction = t.named<SwaigPlaybackAction>(schema);
