import { maskCredentials } from '../mask-credentials.js';
import type { Problem } from '../problem.js';
import { FLOW_RULES, type FlowRule } from './flow-rules.js';

/** Collects what the flow check finds, less the rules that were switched off. */
export class FlowReport {
  readonly problems: Problem[] = [];

  constructor(private readonly ignored: readonly FlowRule[]) {}

  /** @param relative Where in the parameters of the step, if not all of them are meant: `.label`. */
  add(rule: FlowRule, { path }: { readonly path: string }, message: string, relative = ''): void {
    if (this.ignored.includes(rule)) return;
    const { severity } = FLOW_RULES[rule];
    const text = maskCredentials(message);
    this.problems.push({ severity, source: 'flow', rule, path: path + relative, message: text });
  }
}
