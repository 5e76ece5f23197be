import type { FormParameter } from '../../lib/index.js';

/** Published with the scheme: a form, and the URL of a query with it. */
export const PUBLISHED_FORM = {
  signingKey: '12345',
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
  parameters: [
    ['CallSid', 'CA1234567890ABCDE'],
    ['Caller', '+14158675309'],
    ['Digits', '1234'],
    ['From', '+14158675309'],
    ['To', '+18005551212'],
  ] satisfies FormParameter[],
  signature: 'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
};

/** A name that is repeated, its values not in the order of the alphabet. */
export const REPEATED_NAME = {
  signingKey: 'test-key',
  url: 'https://example.com/hook',
  parameters: [
    ['To', 'b'],
    ['To', 'a'],
  ] satisfies FormParameter[],
  signature: 'dQn1bN5hDTw1XHrT80GWWIOO+q8=',
};

/** A JSON body whose SHA-256 stands in the URL. */
export const PUBLISHED_HASH = {
  signingKey: 'PSKtest1234567890abcdef',
  url: 'https://example.ngrok.io/webhook?bodySHA256=69f3cbfc18e386ef8236cb7008cd5a54b7fed637a8cb3373b5a1591d7f0fd5f4',
  body: '{"event":"call.state"}',
  signature: 'dfO9ek8mxyFtn2nMz24plPmPfIY=',
};
