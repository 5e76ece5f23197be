import type { CallDriver } from './call/call-driver.js';
import { keysOf, type DialFailure } from './call/call-event.js';
import type { DialledLeg } from './call/bridge.js';
import type { Leg } from './call/leg.js';
import { NotPossibleError } from './not-possible.error.js';

/** Whoever the caller is, or is to be, connected with. */
export class SimulatedPeer {
  private lastLeg: Leg | undefined;

  /** @param address Which of several phones that ring. Default: the one that is connected, else the first. */
  constructor(
    private readonly driver: CallDriver,
    private readonly address?: string,
  ) {}

  /** Takes the call. */
  async answer(): Promise<void> {
    await this.driver.happen({ type: 'answered', leg: this.ringing() });
  }

  /** Is on another call. */
  busy(): Promise<void> {
    return this.refuse('busy');
  }

  /** Does not take the call. */
  decline(): Promise<void> {
    return this.refuse('declined');
  }

  /** Lets it ring until SignalWire gives up. */
  noAnswer(): Promise<void> {
    return this.refuse('no_answer');
  }

  /** Cannot be reached at all. */
  fail(): Promise<void> {
    return this.refuse('error');
  }

  /** Ends the conversation, or a `confirm` script. */
  async hangup(): Promise<void> {
    await this.driver.happen({ type: 'hangup', leg: this.present() });
  }

  /** Presses keys, for a `confirm` script. */
  async press(keys: string): Promise<void> {
    const leg = this.present();
    this.driver.stage.transcript.add('peer', `${leg.who} presses ${keys}`);
    await this.driver.happen(...keysOf(leg, keys));
  }

  /** Says something, for a `confirm` script. */
  async say(text: string, confidence = 1): Promise<void> {
    const leg = this.present();
    this.driver.stage.transcript.add('peer', `${leg.who} says ${text}`);
    await this.driver.happen({ type: 'speech', leg, text, confidence });
  }

  /** What it has heard of a `confirm` script, one line each. */
  heard(): string {
    return (this.find()?.leg ?? this.lastLeg)?.heard.join('\n') ?? '';
  }

  private async refuse(reason: DialFailure): Promise<void> {
    await this.driver.happen({ type: 'unanswered', leg: this.ringing(), reason });
  }

  private ringing(): Leg {
    const { bridge } = this.driver.stage;
    const found = this.find();
    if (!found || found === bridge.connected) throw this.absent('rings');
    return this.keep(found);
  }

  private present(): Leg {
    const found = this.find();
    if (!found) throw this.absent('is on the line');
    return this.keep(found);
  }

  private keep({ leg }: DialledLeg): Leg {
    this.lastLeg = leg;
    return leg;
  }

  private find(): DialledLeg | undefined {
    const { bridge } = this.driver.stage;
    if (this.address === undefined) return bridge.current;
    const phones = bridge.connected ? [bridge.connected] : bridge.ringing;
    return phones.find(({ address }) => address === this.address);
  }

  private absent(what: string): NotPossibleError {
    const { waitingFor, caller, bridge } = this.driver.stage;
    const others = bridge.ringing.map(({ address }) => address).join(', ');
    const state =
      caller.state === 'ended' ? 'the call has ended' : `the script waits for ${waitingFor}`;
    return new NotPossibleError(
      `Nobody ${this.address === undefined ? '' : `at ${this.address} `}${what}: ${state}` +
        (others === '' ? '' : `; these ring: ${others}`),
    );
  }
}
