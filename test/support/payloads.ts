import { BadRequestException } from '@nestjs/common';
import fc from 'fast-check';
import type { PayloadValidation } from '../../lib/index.js';
import { inboundCallPayload } from '../../lib/calls/inbound-call.payload.js';
import { resolveOptions } from '../../lib/signalwire.options.check.js';
import {
  PayloadReader,
  type PayloadDescription,
} from '../../lib/webhooks/payload/payload-reader.js';
import { phoneCall, PUBLIC_URL, SIGNING_KEY, sipCall } from './calls.js';

type Values = Record<string, unknown>;

/** A call with everything that the description knows. */
export function fullCall() {
  const { call, ...rest } = sipCall();
  const relatives = {
    tag: 'support',
    dial_winner: 'true',
    from_number: '+15559870000',
    to_number: '+15551230000',
    parent: { device_type: 'phone', call_id: 'parent-call', node_id: 'parent-node' },
    peer: { call_id: 'peer-call', node_id: 'peer-node' },
  };
  return { ...rest, call: { ...call, ...relatives } };
}

/** Reads a payload the way the guard does, a JSON text first. */
export function readPayload<T extends object>(
  description: PayloadDescription<T>,
  body: unknown,
  payloadValidation: PayloadValidation = 'tolerant',
): T {
  const options = resolveOptions({
    signingKey: SIGNING_KEY,
    publicUrl: PUBLIC_URL,
    payloadValidation,
  });
  const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : structuredClone(body);
  return new PayloadReader(options).read(description, parsed);
}

/** {@link readPayload} for a call. */
export function readCall(body: unknown, validation?: PayloadValidation) {
  return readPayload(inboundCallPayload, body, validation);
}

/** What a 400 lists; fails where there is none. */
export function refusalOf(
  body: unknown,
  validation?: PayloadValidation,
  description: PayloadDescription = inboundCallPayload,
): string[] {
  try {
    readPayload(description, body, validation);
  } catch (error) {
    if (!(error instanceof BadRequestException)) throw error;
    return (error.getResponse() as { message: string[] }).message;
  }
  throw new Error('The payload was accepted');
}

/** Where a value stands: `['call', 'headers', '0', 'name']`. */
export type Path = readonly string[];

/** The paths of everything in a value, the outermost first. */
export function pathsOf(value: unknown, parent: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const path = [...parent, name];
    return [path, ...pathsOf(child, path)];
  });
}

/** A copy with something else in one place; `undefined` takes the property out. */
export function withValueAt(value: unknown, path: Path, replacement: unknown): unknown {
  const copy: unknown = structuredClone(value);
  let owner = copy as Values;
  for (const name of path.slice(0, -1)) owner = owner[name] as Values;
  const last = path.at(-1) as string;
  if (replacement === undefined && !Array.isArray(owner)) Reflect.deleteProperty(owner, last);
  else owner[last] = replacement;
  return copy;
}

const replacement = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'phone',
    'true',
    0,
    true,
    [],
    {},
    [[]],
    [{}],
    [null],
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom({ name: 'X', value: '1' }, [{ name: 'X', value: '1' }], [{ name: 1 }]),
);

/** A name that no object inherits anything under. */
const newName = fc.stringMatching(/^x_[a-z]{1,8}$/);

/** Valid payloads with up to four places changed: other values, missing and unknown properties. */
export function mutated(...makers: (() => unknown)[]): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), replacement, fc.option(newName, { nil: undefined, freq: 2 }));
  return fc
    .tuple(fc.constantFrom(...makers), fc.array(change, { maxLength: 4 }))
    .map(([make, changes]) =>
      changes.reduce((payload, [at, value, added]) => {
        const paths = pathsOf(payload);
        const path = paths[at % Math.max(paths.length, 1)];
        if (!path) return payload;
        return withValueAt(payload, added ? [...path.slice(0, -1), added] : path, value);
      }, make()),
    );
}

/** Calls of all kinds, {@link mutated}. */
export const mutatedCall = mutated(phoneCall, sipCall, fullCall);
