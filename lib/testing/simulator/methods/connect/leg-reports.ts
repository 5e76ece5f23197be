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
