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
export interface AiSettings
  extends
    t.Shape<typeof sessionOptions>,
    t.Shape<typeof sessionSettings>,
    t.Shape<typeof modelSettings>,
    t.Shape<typeof hearingSettings>,
    t.Shape<typeof turnFillerSettings>,
    t.Shape<typeof interruptionSettings>,
    t.Shape<typeof soundSettings>,
    t.Shape<typeof wakeSettings>,
    t.Shape<typeof functionSettings>,
    t.Shape<typeof logSettings>,
    t.Static<typeof schema> {}

/** Settings of an agent. */
export const settings = t.named<AiSettings>(schema);
