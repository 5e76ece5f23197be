import * as t from '../../../schema/index.js';
import { fillers } from '../fillers/fillers.js';

const schema = t.object({
  /** Phrases while the agent looks at the clock. */
  check_time: t.optional(fillers),

  /** Phrases when the agent starts to wait for the caller. */
  wait_for_user: t.optional(fillers),

  /** Phrases when the agent starts a pause of some seconds. */
  wait_seconds: t.optional(fillers),

  /** Phrases when the agent answers faster or slower from now on. */
  adjust_response_latency: t.optional(fillers),

  /** Phrases on the way to the next step of a context. */
  next_step: t.optional(fillers),

  /** Phrases on the way to another context. */
  change_context: t.optional(fillers),

  /** Phrases while the agent looks at the video; needs `enable_vision`. English by default. */
  get_visual_input: t.optional(fillers),

  /** Phrases while the agent thinks; needs `enable_thinking`. English by default. */
  get_ideal_strategy: t.optional(fillers),

  /** Phrases when the caller asks the agent to pause; needs `enable_pause`. */
  pause_conversation: t.optional(fillers),
});

/** Phrases for the functions that SignalWire brings along. */
export interface SwaigInternalFillers extends t.Static<typeof schema> {}

/** Phrases for the functions that SignalWire brings along. */
export const internalFillers = t.named<SwaigInternalFillers>(schema);
