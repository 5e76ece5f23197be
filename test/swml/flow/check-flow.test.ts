import { describe, expect, it } from 'vitest';
import { callingFlavour } from '../../../lib/swml/calling/flavour.js';
import { checkFlow, FLOW_RULES, type FlowRule } from '../../../lib/swml/flow/index.js';
import { agent, hangup, play, right, type Steps, wrong } from './calling.table.js';

/** The findings of a calling document as `rule path`. */
function findings(main: Steps, others: object = {}, ignored?: readonly FlowRule[]): string[] {
  const document = { sections: { main, ...others } as Record<string, Steps> };
  return checkFlow(document, callingFlavour, ignored).map(({ rule, path }) => `${rule} ${path}`);
}

describe('the flow of a calling document', () => {
  it.each(wrong)('%s at %s: %s', (rule, path, _what, steps, others) => {
    expect(findings(steps, others)).toContain(`${rule} ${path}`);
  });

  it.each(wrong)(
    '%s at %s is not reported where it is switched off: %s',
    (rule, path, _what, steps, others) => {
      expect(findings(steps, others, [rule])).not.toContain(`${rule} ${path}`);
    },
  );

  it.each(right)('has nothing against %s', (_what, steps, others) => {
    expect(findings(steps, others)).toEqual([]);
  });

  it('reports the first step that is never reached, not every one after it', () => {
    expect(findings([hangup, play, play, play])).toEqual(['unreachable-step main[1].play']);
  });

  it('checks a document inside an action as one of its own', () => {
    const SWML = { sections: { main: [{ goto: { label: 'x' } }] } };
    const data_map = { output: { response: 'ok', action: [{ SWML }] } };
    const swaig = { functions: [{ function: 'f', description: 'F', data_map }] };
    expect(findings([{ label: 'x' }, agent({ SWAIG: swaig })])).toEqual([
      'unknown-label main[1].ai.SWAIG.functions[0].data_map.output.action[0].SWML.sections.main[0].goto.label',
    ]);
  });

  it('gives every problem the severity of its rule, and a message that does not repeat the path', () => {
    for (const [, , , steps, others] of wrong) {
      const document = { sections: { main: steps, ...others } as Record<string, Steps> };
      for (const { rule, severity, source, path, message } of checkFlow(document, callingFlavour)) {
        expect(source).toBe('flow');
        expect(severity).toBe(FLOW_RULES[rule as FlowRule].severity);
        expect(message).not.toContain(path);
      }
    }
  });
});

describe('messages of the flow check', () => {
  it('hold no credentials of URLs', () => {
    const document = { sections: { main: [{ transfer: "//user:it's-secret@example.com/x" }] } };
    const [problem] = checkFlow(document, callingFlavour);
    expect(problem?.message).toContain('no section "//…@example.com/x"');
  });
});
