import type { PayloadValidation } from '../../../lib/index.js';
import { phoneCall } from '../../support/calls.js';
import { signedBytes } from '../../support/signed-request.js';
import type { HostileRequest } from './hostile-request.js';

const BODY = JSON.stringify(phoneCall());
const COMPLETE_CALL = signedBytes();

/** Correctly signed JSON that is no usable call, whatever the validation. */
function unusable(name: string, body: string): HostileRequest[] {
  return [refusedBy('tolerant', name, body), refusedBy('strict', name, body)];
}

function refusedBy(
  payloadValidation: PayloadValidation,
  name: string,
  body: string,
): HostileRequest {
  return {
    name: `${payloadValidation}: ${name}`,
    bytes: signedBytes({ body }),
    options: { payloadValidation },
    goodCall: COMPLETE_CALL,
    expected: 400,
  };
}

function strictly(name: string, body: string): HostileRequest {
  return refusedBy('strict', name, body);
}

/** The call with JSON text in front of the members of one of its objects. */
function withMember(owner: 'root' | 'call' | 'vars', member: string): string {
  if (owner === 'root') return BODY.replace('{', `{${member},`);
  if (owner === 'call') return BODY.replace('"call":{', `"call":{${member},`);
  return BODY.replace('"vars":{}', `"vars":{${member}}`);
}

function withCall(call: unknown): string {
  return JSON.stringify({ ...phoneCall(), call });
}

function withFields(call: object): string {
  return JSON.stringify(phoneCall({ call }));
}

/** `[[[…]]]` */
export function nestedArrays(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

/** `{"a":{"a":…}}` */
export function nestedObjects(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

const PROTO = '"__proto__":{"polluted":true}';
const ESCAPED_PROTO = '"\\u005f_proto__":{"polluted":true}';
const CONSTRUCTOR = '"constructor":{"prototype":{"polluted":true}}';
const HEADER = '"headers":[{"name":"a","value":"b",';

/** Payloads that are signed correctly and still cannot be used. */
export const PAYLOAD_TABLE: readonly HostileRequest[] = [
  ...unusable('call: []', withCall([])),
  ...unusable('call: [{}]', withCall([phoneCall().call])),
  ...unusable('call: null', withCall(null)),
  ...unusable('call: a string', withCall('call')),
  ...unusable('call: {}', withCall({})),
  ...unusable('no call', JSON.stringify({ vars: {}, envs: {}, params: {} })),
  ...unusable('call_id: a list', withFields({ call_id: ['a'] })),
  ...unusable('from: an object', withFields({ from: { toString: 'x' } })),
  ...unusable('to: null', withFields({ to: null })),
  ...unusable('type unknown', withFields({ type: 'fax' })),
  ...unusable('direction: a key of Array.prototype', withFields({ direction: 'indexOf' })),
  ...unusable('__proto__ at the root', withMember('root', PROTO)),
  ...unusable('__proto__ in call', withMember('call', PROTO)),
  ...unusable('__proto__ in vars', withMember('vars', PROTO)),
  ...unusable('__proto__ in a header', BODY.replace('"headers":[', `${HEADER}${PROTO}}`)),
  ...unusable('__proto__ five objects deep', withMember('vars', `"a":{"b":{"c":[{${PROTO}}]}}`)),
  ...unusable('__proto__ in escapes', withMember('call', ESCAPED_PROTO)),
  ...unusable('__proto__: null', withMember('call', '"__proto__":null')),
  ...unusable('constructor.prototype at the root', withMember('root', CONSTRUCTOR)),
  ...unusable('constructor.prototype in call', withMember('call', CONSTRUCTOR)),
  ...unusable('constructor.prototype in vars', withMember('vars', CONSTRUCTOR)),
  ...unusable('constructor.prototype deep', withMember('vars', `"a":[{${CONSTRUCTOR}}]`)),
  ...unusable(
    'constructor: null hiding a wrong call_id',
    withFields({ constructor: null, call_id: 1 }),
  ),
  ...unusable(
    'constructor: a name hiding a wrong call_id',
    withFields({ constructor: 'x', call_id: 1 }),
  ),
  ...unusable(
    'constructor: {} hiding a wrong call_id',
    withFields({ constructor: {}, call_id: 1 }),
  ),
  ...unusable(
    'constructor at the root hiding a wrong call',
    JSON.stringify({ constructor: 'x', call: [] }),
  ),
  ...unusable(
    'hasOwnProperty hiding a wrong call_id',
    withFields({ hasOwnProperty: 1, call_id: 1 }),
  ),
  ...unusable('toJSON in a call that is no object', withCall([{ toJSON: 1 }])),
  ...unusable('10,000 arrays', nestedArrays(10_000)),
  ...unusable('call: 10,000 arrays', `{"call":${nestedArrays(10_000)}}`),
  ...unusable('call: 10,000 objects', `{"call":${nestedObjects(10_000)}}`),
  ...unusable(
    'call_id: 10,000 objects',
    BODY.replace(/"call_id":"[^"]*"/, `"call_id":${nestedObjects(10_000)}`),
  ),
  ...unusable(
    '10,000 objects and __proto__ below',
    withMember('vars', `"a":${nestedObjects(10_000).replace('1', `{${PROTO}}`)}`),
  ),
  strictly('constructor in call', withMember('call', '"constructor":"x"')),
  strictly('constructor at the root', withMember('root', '"constructor":"x"')),
  strictly(
    'an unknown field of 10,000 objects',
    withMember('call', `"extra":${nestedObjects(10_000)}`),
  ),
  strictly('an unknown field', withMember('call', '"extra":1')),
  strictly('vars: []', JSON.stringify(phoneCall({ vars: [] }))),
  strictly('vars: null', JSON.stringify(phoneCall({ vars: null }))),
  strictly('vars: a string', JSON.stringify(phoneCall({ vars: 'x' }))),
  strictly('envs: []', JSON.stringify(phoneCall({ envs: [] }))),
  strictly('params: null', JSON.stringify(phoneCall({ params: null }))),
  strictly('headers: {}', withFields({ headers: {} })),
  strictly(
    'headers: 10,000 arrays',
    BODY.replace('"headers":[]', `"headers":${nestedArrays(10_000)}`),
  ),
  strictly('headers: [null]', withFields({ headers: [null] })),
];
