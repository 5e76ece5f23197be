import type { Values } from '../engine/control.js';
import type { Leg } from './leg.js';

/** When simulated calls begin; any fixed moment does. */
const EPOCH_SECONDS = Date.UTC(2026, 0, 1) / 1000;

/** The moment of a call as SignalWire writes it: in seconds, with fractions. */
export function timestampAt(milliseconds: number): number {
  return EPOCH_SECONDS + milliseconds / 1000;
}

/** The moment of a call in microseconds, as some payloads have it. */
export function microsecondsAt(milliseconds: number): number {
  return Math.round(timestampAt(milliseconds) * 1_000_000);
}

/** A status callback as SignalWire sends it. (SWML reference, "StatusCallbacks" of the methods.) */
export function statusEnvelope(
  { fields }: Leg,
  now: number,
  event: string,
  params: Values,
): Record<string, unknown> {
  const { call_id, node_id, segment_id, project_id, space_id } = fields;
  // An event about a transcript is sent for no channel, and names no node.
  const isTranscript = event.startsWith('calling.transcript.');
  return {
    event_type: event,
    ...(!isTranscript && { event_channel: `swml:${String(call_id)}` }),
    timestamp: timestampAt(now),
    project_id,
    space_id,
    params: { call_id, ...(!isTranscript && { node_id }), segment_id, ...params },
  };
}
