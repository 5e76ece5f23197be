import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const schema = t.object({
  /** Whether to stop. */
  stop_playback_bg: t.expressionOr(t.boolean()),
});

/** Ends what `playback_bg` began. */
export interface SwaigStopPlaybackAction
  extends t.Static<typeof schema>, Only<'stop_playback_bg'> {}

/** Ends what `playback_bg` began. */
export const stopPlaybackAction = t.named<SwaigStopPlaybackAction>(schema);
