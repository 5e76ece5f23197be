import type { CallStep } from '../../call/call-session.js';
import { statusEnvelope } from '../../call/status-envelope.js';
import type { Target } from './targets.js';

/** A phone as status callbacks describe it. */
function deviceOf({ leg }: Target) {
  const { type, from, to } = leg.fields;
  return { type, params: { from_number: from, to_number: to } };
}

/** The state of a phone that is called changes; reports it where the document asks for that. */
export function changeState(
  { world }: CallStep,
  target: Target,
  state: string,
  reason: string | null = null,
): void {
  const { leg, params } = target;
  leg.state = state;
  const url = params.optionalText('call_state_url');
  const wanted = params.has('call_state_events') ? params.texts('call_state_events') : ['ended'];
  if (!url || !wanted.includes(state)) return;
  const body = statusEnvelope(leg, world.now, 'calling.call.state', {
    call_state: state,
    direction: 'outbound',
    device: deviceOf(target),
    end_reason: reason,
  });
  world.stage.callbacks.send(url, 'calling.call.state', body);
}

/** Whether the audio goes to a WebSocket, which is no phone: what happens to it is told otherwise. */
export function isStream({ address }: Target): boolean {
  return address.startsWith('stream:');
}

/** Reports that somebody is connected, or is no more. */
export function reportBridge(step: CallStep, target: Target, isUp: boolean): void {
  if (!isStream(target)) {
    return reportConnect(step, isUp ? 'connected' : 'disconnected', { target });
  }
  const { params, leg, address } = target;
  step.world.report(params.optionalText('status_url'), 'calling.call.stream', {
    control_id: leg.fields.call_id,
    state: isUp ? 'streaming' : 'finished',
    url: address.replace(/^stream:/, ''),
    ...(params.has('name') && { name: params.text('name') }),
  });
}

/** Reports how connecting goes. */
export function reportConnect(
  step: CallStep,
  state: 'connecting' | 'connected' | 'failed' | 'disconnected',
  { target, reason }: { target?: Target; reason?: string } = {},
): void {
  const peer = target && {
    call_id: target.leg.fields.call_id,
    node_id: target.leg.fields.node_id,
    device: deviceOf(target),
  };
  step.world.report(step.params.optionalText('status_url'), 'calling.call.connect', {
    connect_state: state,
    ...(reason !== undefined && { failed_reason: reason }),
    ...(peer && { peer }),
  });
}
