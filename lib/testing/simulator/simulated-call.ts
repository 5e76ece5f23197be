import { keysOf } from './call/call-event.js';
import type { CallDriver } from './call/call-driver.js';
import type { SentMessage } from './call/call-stage.js';
import type { SentCallback } from './call/status-callbacks.js';
import type { TranscriptEntry } from './call/transcript.js';
import { CARD_DATA } from './methods/pay/collect-card.js';
import { NotPossibleError } from './not-possible.error.js';
import { SimulatedAgent } from './simulated-agent.js';
import { SimulatedPeer } from './simulated-peer.js';

/**
 * A call in progress. Whatever the test does, it waits until the script waits again: for a key, an answer, time, or
 * nothing because the call has ended. Each of these methods throws what broke the script off, as `SwmlRuntimeError`.
 */
export class SimulatedCall {
  /** Whoever the caller is, or is to be, connected with. */
  readonly peer: SimulatedPeer;
  /** The model of the AI agent on the call. */
  readonly ai: SimulatedAgent;

  /** @internal */
  constructor(private readonly driver: CallDriver) {
    this.peer = new SimulatedPeer(driver);
    this.ai = new SimulatedAgent(driver);
  }

  /** Everything that the caller has heard, one line each; what is no speech stands in brackets. */
  heard(): string {
    return this.driver.stage.caller.heard.join('\n');
  }

  /** Presses keys: `0` to `9`, `*`, `#`, `A` to `D`. */
  async press(keys: string): Promise<void> {
    if (!/^[\d*#A-D]+$/.test(keys))
      throw new TypeError(`${JSON.stringify(keys)} are no keys of a phone`);
    const leg = this.caller();
    const { stage } = this.driver;
    const isSecret = stage.waitingFor === CARD_DATA;
    stage.transcript.add('caller', `presses ${isSecret ? '[card data]' : keys}`);
    await this.driver.happen(...keysOf(leg, keys, isSecret));
  }

  /** @param confidence How sure the speech recognition is, 0 to 1. */
  async say(text: string, confidence = 1): Promise<void> {
    const leg = this.caller();
    this.driver.stage.transcript.add('caller', `says ${text}`);
    await this.driver.happen({ type: 'speech', leg, text, confidence });
  }

  /** Lets seconds pass. Without this, no time passes at all. */
  async wait(seconds: number): Promise<void> {
    if (!(seconds >= 0 && Number.isFinite(seconds)))
      throw new TypeError(`wait() takes seconds, not ${seconds}`);
    await this.driver.wait(seconds);
  }

  /** The caller hangs up. */
  async hangup(): Promise<void> {
    const leg = this.caller();
    this.driver.stage.transcript.add('caller', 'hangs up');
    await this.driver.happen({ type: 'hangup', leg });
  }

  /** The caller leaves the conference or the room. */
  async leave(): Promise<void> {
    this.caller();
    await this.driver.happen({ type: 'left' });
  }

  /** One of several phones that ring, by its address. */
  peerAt(address: string): SimulatedPeer {
    return new SimulatedPeer(this.driver, address);
  }

  /** Whom the caller is connected with, or who is being called; `undefined` where that is nobody. */
  connectedTo(): string | undefined {
    return this.driver.stage.bridge.current?.address;
  }

  /** `created` until the call is answered, `answered`, or `ended`. */
  get state(): 'created' | 'answered' | 'ended' {
    return this.driver.stage.caller.state as 'created' | 'answered' | 'ended';
  }

  /** What the script waits for: `input`, `an answer`, `time`… `undefined` where the call has ended. */
  get waitingFor(): string | undefined {
    return this.driver.stage.waitingFor;
  }

  /** The variables that the script has set. */
  get variables(): Readonly<Record<string, unknown>> {
    return this.driver.stage.caller.vars;
  }

  /** Why the call broke off, where the script or the application is wrong. */
  get error(): Error | undefined {
    return this.driver.error;
  }

  /** Messages that the script has sent. */
  get messages(): readonly SentMessage[] {
    return this.driver.stage.messages;
  }

  /** Events that the script has sent to the client of the call (`user_event`). */
  get userEvents(): readonly unknown[] {
    return this.driver.stage.userEvents;
  }

  /** Status callbacks and post-prompts that were sent, in order. Complete after {@link settled}. */
  get callbacks(): readonly SentCallback[] {
    return this.driver.stage.callbacks.sent;
  }

  /** Everything that happened, step by step. */
  get entries(): readonly TranscriptEntry[] {
    return this.driver.stage.transcript.entries;
  }

  /** What happened, as text: one line each, with minutes and seconds of the call. */
  transcript(): string {
    return this.driver.stage.transcript.toString();
  }

  /** Waits until all status callbacks are delivered. */
  async settled(): Promise<void> {
    await this.driver.stage.callbacks.settled();
  }

  private caller() {
    if (!this.driver.isRunning) throw new NotPossibleError('The call has ended');
    return this.driver.stage.caller;
  }
}
