import * as t from '../../../schema/index.js';
import { sessionOptions } from '../../swaig/session-options.js';
import { functionSettings } from './function-settings.js';
import { hearingSettings } from './hearing-settings.js';
import { interruptionSettings } from './interruption-settings.js';
import { logSettings } from './log-settings.js';
import { modelSettings } from './model-settings.js';
import { sessionSettings } from './session-settings.js';
import { soundSettings } from './sound-settings.js';
import { turnFillerSettings } from './turn-filler-settings.js';
import { wakeSettings } from './wake-settings.js';

const schema = t.openObject({
  ...sessionOptions,
  ...sessionSettings,
  ...modelSettings,
  ...hearingSettings,
  ...turnFillerSettings,
  ...interruptionSettings,
  ...soundSettings,
  ...wakeSettings,
  ...functionSettings,
  ...logSettings,
});

/** Settings of an agent. Keys that are not listed here are sent as they are. */
export interface AiSettings extends t.Static<typeof schema> {}

/** Settings of an agent. */
export const settings = t.named<AiSettings>(schema);
