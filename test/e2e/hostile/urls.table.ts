import { PUBLISHED_ORIGIN, signedBytes, type SignedRequest } from '../../support/signed-request.js';
import {
  ROUTED_DECODED,
  FOUND_INSIDE,
  ROUTED_STRICTLY,
  UNDECODABLE,
  type Expected,
  type HostileRequest,
} from './hostile-request.js';

function refused(name: string, request: SignedRequest, expected: Expected = 401): HostileRequest {
  return { name, bytes: signedBytes(request), expected };
}

/** Signed for `/voice`, sent to another spelling of it. */
function sentTo(target: string, expected: Expected): HostileRequest {
  const signedUrl = `${PUBLISHED_ORIGIN}/voice`;
  return refused(`sent to ${JSON.stringify(target)}`, { target, signedUrl }, expected);
}

/** Correctly signed for a path that is no route. */
function signedFor(target: string, expected: Expected): HostileRequest {
  return refused(`correctly signed for ${JSON.stringify(target)}`, { target }, expected);
}

/** Signed for one query, sent with another. */
function query(name: string, signed: string, sent: string): HostileRequest {
  const signedUrl = `${PUBLISHED_ORIGIN}/voice${signed}`;
  return refused(`query: ${name}`, { target: `/voice${sent}`, signedUrl });
}

const FORWARDED = [
  ['X-Forwarded-Proto', 'http'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-Port', '8080'],
  ['Forwarded', 'proto=http;host=evil.example'],
] as const;

const STRICT = { express: 401, fastify: 404, why: ROUTED_STRICTLY };
const BROKEN = { express: 404, fastify: 400, why: UNDECODABLE };
const INSIDE = { express: 401, fastify: 404, why: FOUND_INSIDE };
const DECODED = { express: 404, fastify: 401, why: ROUTED_DECODED };

/** Signatures of another URL, and paths that only look like the route's. */
export const URL_TABLE: readonly HostileRequest[] = [
  refused('signed for another host', { signedUrl: 'https://evil.example/voice' }),
  refused('signed for http', { signedUrl: `${PUBLISHED_ORIGIN.replace('https', 'http')}/voice` }),
  refused('signed for an explicit port', { signedUrl: `${PUBLISHED_ORIGIN}:443/voice` }),
  refused('signed for another path', { signedUrl: `${PUBLISHED_ORIGIN}/` }),
  refused('signed for the path alone', { signedUrl: '/voice' }),
  refused('signed for no URL at all', { signedUrl: '' }),
  refused('signed for the host that the forwarded headers claim', {
    signedUrl: 'http://evil.example:8080/voice',
    headers: FORWARDED,
  }),
  refused('signed for the host that the Host header claims', {
    signedUrl: 'http://evil.example/voice',
    headers: [['Host', 'evil.example']],
  }),
  refused('signed for the path that X-Original-URL claims', {
    signedUrl: `${PUBLISHED_ORIGIN}/tenants/acme`,
    headers: [
      ['X-Original-URL', '/tenants/acme'],
      ['X-Rewrite-URL', '/tenants/acme'],
    ],
  }),
  query('added', '', '?admin=1'),
  query('removed', '?lang=en', ''),
  query('a mark added and nothing behind it', '', '?'),
  query('reordered', '?a=1&b=2', '?b=2&a=1'),
  query('re-encoded', '?to=%2B1', '?to=%2b1'),
  query('decoded', '?to=%2B1', '?to=+1'),
  query('a parameter doubled', '?lang=en', '?lang=en&lang=de'),
  query('a separator replaced', '?a=1&b=2', '?a=1;b=2'),
  query('a value changed', '?lang=en', '?lang=de'),
  sentTo('/%76oice', DECODED),
  sentTo('/voic%65', DECODED),
  sentTo('//voice', 404),
  sentTo('/voice/', STRICT),
  sentTo('/voice//', 404),
  sentTo('/VOICE', STRICT),
  sentTo('/./voice', 404),
  sentTo('/foreign/../voice', 404),
  sentTo('/voice/..', 404),
  sentTo('/voice/%2e%2e', 404),
  sentTo('/voice%2f', 404),
  sentTo('/voice%00', 404),
  sentTo('/voice;v=1', 404),
  sentTo('\\voice', 400),
  sentTo('/voice\\', 404),
  sentTo('/voice%', BROKEN),
  sentTo('/voice%ff', BROKEN),
  sentTo('/voice#top', 401),
  sentTo('/voice?#top', 401),
  sentTo('/voice/#', STRICT),
  sentTo('/voice\u00a0', 400),
  sentTo('http://evil.example/voice', 401),
  sentTo('https://81f2-2-45-18-191.ngrok-free.app/voice', 401),
  sentTo('http://evil.example/VOICE?x=1', STRICT),
  sentTo('ftp://evil.example/voice', INSIDE),
  sentTo('//evil.example/voice', 404),
  sentTo('*', 404),
  sentTo(`/voice/${'a/'.repeat(2000)}`, 404),
  sentTo('/tenants/acme', 401),
  sentTo('/tenants/%2e%2e', 401),
  sentTo('/tenants/%', 400),
  signedFor('//voice', 404),
  signedFor('/./voice', 404),
  signedFor('/voice/..', 404),
  signedFor('/voice%2f', 404),
];
