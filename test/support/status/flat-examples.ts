const MESSAGE = {
  id: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
  project_id: 'b2c3d4e5-f6a7-4901-8cde-f12345678901',
  status: 'delivered',
  to: '+15551230000',
  from: '+15559870000',
  body: 'Your table is ready.',
  number_of_segments: 1,
  timestamp: '2026-03-17T22:26:57Z',
  error_code: null,
  error_message: null,
};

const REGISTRATION = {
  project_id: 'b2c3d4e5-f6a7-4901-8cde-f12345678901',
  event_at: '2026-03-17T22:26:57Z',
  brand_id: '0f1e2d3c-4b5a-4697-8877-665544332211',
};

/** Payloads that are no events by name, the fullest of each first. */
export const FLAT_EXAMPLES = {
  'message.status': [
    { ...MESSAGE, custom_variables: { order: '4711' } },
    { ...MESSAGE, status: 'failed', error_code: '30008', error_message: 'Unknown error' },
  ],
  '10dlc': [
    {
      ...REGISTRATION,
      event_category: 'number_assignment',
      event_type: 'number_assignment_activated',
      state: 'completed',
      campaign_id: '1a2b3c4d-5e6f-4789-abcd-ef0123456789',
      number_assignment_order_id: '2b3c4d5e-6f7a-4890-bcde-f01234567890',
      number_assignment_id: '3c4d5e6f-7a8b-4901-8def-012345678901',
      phone_number_id: '4d5e6f7a-8b9c-4012-9efa-123456789012',
      phone_number: '+15551230000',
    },
    {
      ...REGISTRATION,
      event_category: 'brand',
      event_type: 'brand_unverified',
      state: 'unverified',
    },
  ],
};
