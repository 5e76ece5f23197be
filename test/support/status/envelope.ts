import type { StatusEventType } from '../../../lib/index.js';

export const CALL_ID = 'c2d3e4f5-a6b7-4901-8def-234567890abc';
export const NODE_ID = 'a1b2c3d4-1111-4222-8333-444455556666@us-west';

/** The call that an event is about. */
export const CALL = { call_id: CALL_ID, node_id: NODE_ID };

/** The control id of whatever an event reports. */
export const CONTROL = { control_id: '7a6b5c4d-3e2f-4123-8765-432109876543' };

export const RECORDING_URL = 'https://acme.signalwire.com/api/v1/recordings/5f2c/download';

/** An event with everything around its `params`. */
export function statusEvent(event_type: string, params: object) {
  return {
    event_type,
    event_channel: 'swml:9f8e7d6c-5b4a-4321-9876-543210fedcba',
    timestamp: 1762966696.218623,
    project_id: 'b2c3d4e5-f6a7-4901-8cde-f12345678901',
    space_id: 'd3e4f5a6-b7c8-4012-8efa-345678901bcd',
    params,
  };
}

/** An event without a channel, as those about transcripts are. */
export function transcript(event_type: string, params: object) {
  const { event_channel: _none, ...event } = statusEvent(event_type, params);
  return event;
}

/** Events of one type. */
export function of(type: StatusEventType, ...params: object[]): readonly object[] {
  return params.map((each) => statusEvent(type, each));
}
