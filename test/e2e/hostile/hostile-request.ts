import type { SignalWireModuleOptions } from '../../../lib/index.js';
import type { AdapterName } from '../../support/adapters.js';

/** A status on both adapters, or one on each and the reason for it. */
export type Expected = number | (Record<AdapterName, number> & { readonly why: string });

/** A request that must be refused. */
export interface HostileRequest {
  readonly name: string;
  readonly bytes: Buffer;
  readonly expected: Expected;
  /** Options of the application that refuses it. Default: signing key and public URL only. */
  readonly options?: Partial<SignalWireModuleOptions>;
  /** What the application answers afterwards. Default: SignalWire's published call. */
  readonly goodCall?: Buffer;
  /** Whether the sender ends the connection after the last byte, because the request is not complete. */
  readonly hangUp?: boolean;
}

/** The status expected on an adapter. */
export function expectedOn(adapter: AdapterName, expected: Expected): number {
  return typeof expected === 'number' ? expected : expected[adapter];
}

/** Reasons why the adapters differ. */
export const PARSED_FIRST =
  'Fastify parses the body before any guard runs and answers with the error of its parser; on Express the guard sees the raw bytes first';
export const ROUTED_STRICTLY =
  'Express ignores case and a slash at the end, so that the guard judges what Fastify does not route';
export const ROUTED_DECODED =
  'Fastify decodes a path before it looks for the route, so that the guard judges what Express does not route';
export const UNDECODABLE = 'Fastify refuses a path that cannot be decoded, Express finds no route';
export const FOUND_INSIDE =
  'Express takes the path out of whatever URL the request line holds, so that the guard judges what Fastify does not route';
