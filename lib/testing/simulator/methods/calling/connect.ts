import type { CallStep } from '../../call/call-session.js';
import type { Control } from '../../engine/control.js';
import { changeState, isStream, reportBridge, reportConnect } from '../connect/leg-reports.js';
import { ring } from '../connect/ring.js';
import { talk } from '../connect/talk.js';
import { targetGroups, type Target } from '../connect/targets.js';
import { loadDocument } from '../shared/destination.js';
import { runResult } from '../shared/run-result.js';

const MAX_DURATION = 14_400;

/** Calls somebody and connects the caller with whoever answers, until that one hangs up. */
export async function connect(step: CallStep): Promise<Control | undefined> {
  const { world, params } = step;
  const onBridge = params.flag('answer_on_bridge');
  if (!onBridge) world.answer();
  const groups = targetGroups(step);
  const tellsConnect = !groups.flat().every(isStream);
  if (tellsConnect) reportConnect(step, 'connecting');
  let reason = 'no_answer';
  for (const group of groups) {
    const result = await ring(step, group);
    if ('connected' in result) {
      if (onBridge) world.answer();
      return bridge(step, result.connected);
    }
    reason = result.failed;
  }
  if (tellsConnect) reportConnect(step, 'failed', { reason });
  Object.assign(world.vars, { connect_result: 'failed', connect_failed_reason: reason });
  world.vars.return_value = 'failed';
  return runResult(step, 'connect_result');
}

async function bridge(step: CallStep, target: Target): Promise<Control | undefined> {
  const { world, params } = step;
  const { fields } = target.leg;
  world.leg.fields.peer = { call_id: fields.call_id, node_id: fields.node_id };
  Object.assign(world.vars, { connect_result: 'connected', return_value: 'connected' });
  reportBridge(step, target, true);
  world.tell(`connected with ${target.address}`);
  try {
    await talk(step, target, params.number('max_duration', MAX_DURATION));
  } finally {
    world.stage.bridge.clear();
    delete world.leg.fields.peer;
    changeState(step, target, 'ended', 'hangup');
    reportBridge(step, target, false);
  }
  return (await runResult(step, 'connect_result')) ?? afterBridge(step);
}

/** Goes on in another document after a conversation, where the step names one. */
async function afterBridge(step: CallStep): Promise<Control | undefined> {
  const dest = step.params.optionalText('transfer_after_bridge');
  if (dest === undefined) return undefined;
  const program = await loadDocument(step, dest);
  if (!program)
    return step.fail('relay_script_parse_error', `${dest} is neither a URL nor a document`);
  return { kind: 'transfer', program, section: 'main', params: {} };
}
