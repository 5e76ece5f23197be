import type * as t from '../../../schema/index.js';

type ActionKey =
  | 'SWML'
  | 'change_context'
  | 'change_step'
  | 'context_switch'
  | 'hangup'
  | 'hold'
  | 'playback_bg'
  | 'say'
  | 'set_global_data'
  | 'set_meta_data'
  | 'stop'
  | 'stop_playback_bg'
  | 'toggle_functions'
  | 'transfer'
  | 'unset_global_data'
  | 'unset_meta_data'
  | 'user_input';

/** Makes TypeScript refuse two actions in one object. */
export type Only<Key extends ActionKey> = t.Without<Exclude<ActionKey, Key>>;
