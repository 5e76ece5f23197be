import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLOW_RULES, type FlowRuleFacts } from '../../lib/index.js';

const page = readFileSync(new URL('../../docs/swml.md', import.meta.url), 'utf8');

describe('the table of rules in docs/swml.md', () => {
  it('names every rule with its severity and code, and no other', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\| ([^|]*)\|/gm)];
    const documented = Object.fromEntries(
      rows.map(([, rule, severity, codes]) => [rule, { severity, ...codesIn(codes) }]),
    );
    expect(documented).toEqual(FLOW_RULES satisfies Record<string, FlowRuleFacts>);
  });
});

function codesIn(cell = ''): object {
  const codes = [...cell.matchAll(/`(\w+)`/g)].map(([, code = '']) => [
    code.startsWith('swml_') ? 'messaging' : 'calling',
    code,
  ]);
  return codes.length > 0 ? { codes: Object.fromEntries(codes) as object } : {};
}
