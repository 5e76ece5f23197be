import { describe, expect, it } from 'vitest';
import { claimedProjectId } from '../../lib/security/claimed-project.js';

const CALL = { call: { project_id: 'acme' } };

function claimedBy(parsed: unknown, raw: string | Buffer) {
  const request = { originalUrl: '/voice', method: 'POST', headers: {}, body: parsed };
  return claimedProjectId(request, Buffer.from(raw));
}

describe('the project that a request claims', () => {
  it.each<[what: string, parsed: unknown]>([
    ['no parser has run', undefined],
    ['a parser has made an object', CALL],
    ['a parser has made a buffer', Buffer.from(JSON.stringify(CALL))],
    ['a parser has made text', JSON.stringify(CALL)],
  ])('is found where %s', (_what, parsed) => {
    expect(claimedBy(parsed, JSON.stringify(CALL))).toBe('acme');
  });

  it.each<[what: string, raw: string | Buffer]>([
    ['no JSON', 'call=acme'],
    ['no UTF-8', Buffer.from([0xff, 0xfe])],
    ['a list', '[{"call":{"project_id":"acme"}}]'],
    ['a call that is none', '{"call":"acme"}'],
    ['a project that is no text', '{"call":{"project_id":["acme"]}}'],
    ['a project that is inherited', '{"call":{"__proto__":{"project_id":"acme"}}}'],
  ])('is none where the body is %s', (_what, raw) => {
    expect(claimedBy(undefined, raw)).toBeUndefined();
  });

  it('is that of an event, which names it at the top', () => {
    expect(claimedBy(undefined, '{"event_type":"x","project_id":"acme"}')).toBe('acme');
  });

  it('is that of the call where there is a message as well', () => {
    const both = { message: { project_id: 'globex' }, ...CALL };
    expect(claimedBy(undefined, JSON.stringify(both))).toBe('acme');
    expect(claimedBy(undefined, '{"message":{"project_id":"globex"}}')).toBe('globex');
  });
});
