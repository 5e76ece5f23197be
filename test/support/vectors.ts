/** Signatures published by SignalWire's own packages, and one computed with another HMAC implementation. */
export const PUBLISHED_CALL = {
  signingKey: 'PSK_7TruNcSNTxp4zNrykMj4EPzF',
  url: 'https://81f2-2-45-18-191.ngrok-free.app/',
  rawBody:
    '{"call":{"call_id":"b5d63b2e-f75b-4dc8-b6d4-269b635f96c0","node_id":"fa3570ae-f8bd-42c2-83f4-9950d906c91b@us-west","segment_id":"b5d63b2e-f75b-4dc8-b6d4-269b635f96c0","call_state":"created","direction":"inbound","type":"phone","from":"+12135877632","to":"+12089806814","from_number":"+12135877632","to_number":"+12089806814","project_id":"4b7ae78a-d02e-4889-a63b-08b156d5916e","space_id":"62615f44-2a34-4235-b38b-76b5a1de6ef8"},"vars":{}}',
  sha1: 'b18500437ebb010220ddd770cbe6fd531ea0ba0d',
  sha256: 'e6cbf7dcd30152e9034464d4de0f1050893dc482c5f303d73c86d050407b294f',
} as const;

export const PUBLISHED_EVENT = {
  signingKey: 'PSKtest1234567890abcdef',
  url: 'https://example.ngrok.io/webhook',
  rawBody: '{"event":"call.state","params":{"call_id":"abc-123","state":"answered"}}',
  sha1: 'c3c08c1fefaf9ee198a100d5906765a6f394bf0f',
  sha256: '2a29f8a92b11df39da80c3b185fd62173d49c294184da585ff951eae4433571c',
} as const;

/** Multi-byte characters in the body, percent-encoding in the query. */
export const UTF8_CALL = {
  signingKey: 'PSK_rotated',
  url: 'https://voice.example.com/voice?lang=en&x=%2B1',
  rawBody: '{"call":{"from":"sip:zoë@example.com"},"note":"日本語 \\ud83d\\ude00 é","vars":{}}',
  sha1: '01e86e9a07dddb2d253fe9a8cd5624c25ae13869',
  sha256: '0a695e2866c52e2cbce8026f2c8d19c6e9cc329b21da4472bbaa97e0942c6ee1',
} as const;

export const VECTORS = [PUBLISHED_CALL, PUBLISHED_EVENT, UTF8_CALL];
