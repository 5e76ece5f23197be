import type { CallDriver } from './call/call-driver.js';
import type { AgentEnd, AgentInvocation, AgentTask } from './call/call-event.js';
import type { FunctionResult } from './methods/agent/invoke-function.js';

/** The model of an AI agent: it does what the test says. */
export class SimulatedAgent {
  constructor(private readonly driver: CallDriver) {}

  /**
   * Calls a function: its webhook is sent, and the actions that it answers with are done.
   *
   * @returns what the model reads, and the actions.
   * @throws Error where no agent is on the call, it has no such function, or the function fails.
   */
  async invoke(
    name: string,
    args: Readonly<Record<string, unknown>> = {},
  ): Promise<FunctionResult> {
    return (await this.happen({ type: 'invoke', name, args })) as FunctionResult;
  }

  /**
   * Ends the conversation; the post-prompt is sent, and the script goes on.
   *
   * @param summary What the model makes of the post-prompt: text, or an object as from JSON.
   */
  async end({ summary }: { summary?: unknown } = {}): Promise<void> {
    await this.happen({ type: 'end', summary });
  }

  private async happen(does: AgentInvocation | AgentEnd): Promise<unknown> {
    if (!this.driver.isRunning) throw new Error('No AI agent is on the call: it has ended');
    let outcome: { value: unknown } | { error: unknown } | undefined;
    const task: AgentTask = {
      does,
      resolve: (value) => (outcome = { value }),
      reject: (error) => (outcome = { error }),
    };
    await this.driver.happen({ type: 'agent', task });
    return valueOf(outcome);
  }
}

function valueOf(outcome: { value: unknown } | { error: unknown } | undefined): unknown {
  if (!outcome) throw new Error('The call ended before the agent could do that');
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
