import type { FlavourName } from '../flavour-name.js';
import { checkAgent } from './agent-rules.js';
import { checkConnect } from './connect-rules.js';
import {
  checkExecute,
  checkMessagingExecute,
  checkMessagingTransfer,
  checkTransfer,
} from './destination-rules.js';
import type { FlowStep, StepRule } from './flow-step.js';
import { checkCond, checkGoto, checkLabel, checkResult, checkSwitch } from './jump-rules.js';
import { sleepsForever } from './reachability.js';
import { checkReply } from './reply-rules.js';

/** The rules by the method that they are about. Methods that are not named cannot go wrong once their shape is right. */
export const STEP_RULES: Readonly<Record<FlavourName, ReadonlyMap<string, StepRule>>> = {
  calling: new Map<string, StepRule>([
    ['label', checkLabel],
    ['goto', checkGoto],
    ['cond', checkCond],
    ['switch', checkSwitch],
    ['execute', checkExecute],
    ['transfer', checkTransfer],
    ['connect', checkConnect],
    ['ai', checkAgent],
    ['amazon_bedrock', checkAgent],
    ['ai_sidecar', checkAgent],
    ['sleep', checkSleep],
    ['hangup', mayLeave],
    ['return', mayLeave],
    ['enter_queue', mayLeave],
    ['join_conference', checkConference],
    ['join_room', mayLeave],
  ]),
  messaging: new Map<string, StepRule>([
    ['label', checkLabel],
    ['goto', checkGoto],
    ['switch', checkSwitch],
    ['execute', checkMessagingExecute],
    ['transfer', checkMessagingTransfer],
    ['reply', checkReply],
  ]),
};

/** Who sleeps forever does not come back either. */
function checkSleep(step: FlowStep): void {
  if (sleepsForever(step.params)) mayLeave(step);
}

function checkConference(step: FlowStep): void {
  mayLeave(step);
  checkResult(step);
}

function mayLeave({ section }: FlowStep): void {
  section.hasWayOut = true;
}
