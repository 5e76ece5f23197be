import * as t from '../../../schema/index.js';
import { changeContextAction, type SwaigChangeContextAction } from './change-context-action.js';
import { changeStepAction, type SwaigChangeStepAction } from './change-step-action.js';
import { contextSwitchAction, type SwaigContextSwitchAction } from './context-switch-action.js';
import { hangupAction, type SwaigHangupAction } from './hangup-action.js';
import { holdAction, type SwaigHoldAction } from './hold-action.js';
import { playbackAction, type SwaigPlaybackAction } from './playback-action.js';
import { sayAction, type SwaigSayAction } from './say-action.js';
import { setGlobalDataAction, type SwaigSetGlobalDataAction } from './set-global-data-action.js';
import { setMetaDataAction, type SwaigSetMetaDataAction } from './set-meta-data-action.js';
import { stopAction, type SwaigStopAction } from './stop-action.js';
import { stopPlaybackAction, type SwaigStopPlaybackAction } from './stop-playback-action.js';
import { swmlAction, type SwaigSwmlAction } from './swml-action.js';
import {
  toggleFunctionsAction,
  type SwaigToggleFunctionsAction,
} from './toggle-functions-action.js';
import {
  unsetGlobalDataAction,
  type SwaigUnsetGlobalDataAction,
} from './unset-global-data-action.js';
import { unsetMetaDataAction, type SwaigUnsetMetaDataAction } from './unset-meta-data-action.js';
import { userInputAction, type SwaigUserInputAction } from './user-input-action.js';

/** Something that SignalWire does to the call when a function has run: one per object. */
export type SwaigAction =
  | SwaigSwmlAction
  | SwaigChangeContextAction
  | SwaigChangeStepAction
  | SwaigContextSwitchAction
  | SwaigHangupAction
  | SwaigHoldAction
  | SwaigPlaybackAction
  | SwaigSayAction
  | SwaigSetGlobalDataAction
  | SwaigSetMetaDataAction
  | SwaigStopAction
  | SwaigStopPlaybackAction
  | SwaigToggleFunctionsAction
  | SwaigUnsetGlobalDataAction
  | SwaigUnsetMetaDataAction
  | SwaigUserInputAction;

const action = t.named<SwaigAction>(
  t.union(
    swmlAction,
    changeContextAction,
    changeStepAction,
    contextSwitchAction,
    hangupAction,
    holdAction,
    playbackAction,
    sayAction,
    setGlobalDataAction,
    setMetaDataAction,
    stopAction,
    stopPlaybackAction,
    toggleFunctionsAction,
    unsetGlobalDataAction,
    unsetMetaDataAction,
    userInputAction,
  ),
);

/** One action, or several that run in their order. */
export const swaigActions = t.union(action, t.list(action));
