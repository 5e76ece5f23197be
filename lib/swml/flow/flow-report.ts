import { maskCredentials } from '../mask-credentials.js';
import { MAX_PROBLEMS, type Problem, type Severity } from '../problem.js';
import { FLOW_RULES, type FlowRule } from './flow-rules.js';

/** Collects what the flow check finds, less the rules that were switched off. */
export class FlowReport {
  readonly problems: Problem[] = [];
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0 };

  constructor(private readonly ignored: readonly FlowRule[]) {}

  /** @param relative Where in the parameters of the step, if not all of them are meant: `.label`. */
  add(rule: FlowRule, { path }: { readonly path: string }, message: string, relative = ''): void {
    if (this.ignored.includes(rule)) return;
    const { severity } = FLOW_RULES[rule];
    // Errors count by themselves: a thousand warnings before one must not hide it.
    if (++this.counts[severity] > MAX_PROBLEMS) return;
    const text = maskCredentials(message);
    this.problems.push({ severity, source: 'flow', rule, path: path + relative, message: text });
  }
}
