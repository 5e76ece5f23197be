import type { Control } from '../engine/control.js';
import { SwmlRuntimeError } from '../swml-runtime.error.js';
import type { CallEvent } from './call-event.js';
import type { CallStage } from './call-stage.js';
import { LegGone } from './leg-gone.js';

/** Runs the script of a call while the test does things to it. */
export class CallDriver {
  /** Why the call broke off, where the script or the application is wrong. */
  error: Error | undefined;
  private isReported = false;

  constructor(readonly stage: CallStage) {}

  /** Starts the script, and waits until it waits for somebody or is over. */
  async start(script: () => Promise<Control | undefined>): Promise<void> {
    void this.run(script);
    await this.idle();
  }

  /** Lets something happen, and waits until the script waits again. */
  async happen(...events: readonly CallEvent[]): Promise<void> {
    for (const event of events) this.stage.inbox.deliver(event);
    await this.idle();
  }

  /** Lets time pass. */
  async wait(seconds: number): Promise<void> {
    const { clock } = this.stage;
    const until = clock.now + seconds * 1000;
    while (this.isRunning && clock.ringNext(until)) await this.idle();
    clock.now = until;
  }

  get isRunning(): boolean {
    return this.stage.caller.state !== 'ended';
  }

  private async run(script: () => Promise<Control | undefined>): Promise<void> {
    const { transcript, caller } = this.stage;
    try {
      const control = await script();
      if (caller.isGone) throw new LegGone(caller);
      transcript.add('script', farewell(control));
    } catch (error) {
      if (error instanceof LegGone)
        transcript.add('caller', 'the call is over: the caller is gone');
      else this.fail(error as Error);
    } finally {
      caller.state = 'ended';
      this.stage.bridge.clear();
      this.stage.background.stopAll();
      this.stage.inbox.close();
    }
  }

  private fail(error: Error): void {
    const { transcript, caller } = this.stage;
    transcript.add('warning', `the call breaks off: ${error.message}`);
    if (error instanceof SwmlRuntimeError) {
      caller.vars.script_error = error.code;
      error.transcript = transcript.toString();
    }
    this.error = error;
  }

  /** @throws what broke the call off, once. */
  private async idle(): Promise<void> {
    await this.stage.inbox.idle();
    if (!this.error || this.isReported) return;
    this.isReported = true;
    throw this.error;
  }
}

function farewell(control: Control | undefined): string {
  if (control?.kind === 'end') return `the script hangs up: ${control.reason}`;
  // The documentation does not say what happens then; nothing is left that could.
  return 'the script has come to its end, and the call with it';
}
