/**
 * A call that SignalWire published with its key, URL and signatures in the tests of its own Node package. The body
 * is sent as the text that was signed: a parsed and re-serialised one would not match.
 */
export const publishedCall = {
  signingKey: 'PSK_7TruNcSNTxp4zNrykMj4EPzF',
  url: 'https://81f2-2-45-18-191.ngrok-free.app/',
  body: '{"call":{"call_id":"b5d63b2e-f75b-4dc8-b6d4-269b635f96c0","node_id":"fa3570ae-f8bd-42c2-83f4-9950d906c91b@us-west","segment_id":"b5d63b2e-f75b-4dc8-b6d4-269b635f96c0","call_state":"created","direction":"inbound","type":"phone","from":"+12135877632","to":"+12089806814","from_number":"+12135877632","to_number":"+12089806814","project_id":"4b7ae78a-d02e-4889-a63b-08b156d5916e","space_id":"62615f44-2a34-4235-b38b-76b5a1de6ef8"},"vars":{}}',
  headers: {
    'content-type': 'application/json',
    'x-signalwire-signature': 'b18500437ebb010220ddd770cbe6fd531ea0ba0d',
    'x-signalwire-sha256-signature':
      'e6cbf7dcd30152e9034464d4de0f1050893dc482c5f303d73c86d050407b294f',
  },
} as const;
