import { randomUUID } from 'node:crypto';
import type { Values } from '../engine/control.js';
import type { Step } from '../engine/step.js';
import type { World } from '../engine/world.js';
import type { Scope } from '../expressions/scope.js';
import type { CallOutcomes } from '../outcomes.js';
import type { StepPlace, SwmlRuntimeCode } from '../swml-runtime.error.js';
import type { AgentTask, CallEvent } from './call-event.js';
import type { CallStage } from './call-stage.js';
import type { Leg } from './leg.js';
import { LegGone } from './leg-gone.js';
import { statusEnvelope } from './status-envelope.js';

/** What the script waits for during a conversation with an agent. */
export const AGENT = 'the agent';

/** A step of a call. */
export type CallStep = Step<CallSession>;

/** How long a step waits, and for what. */
export interface Waiting {
  /** What the script waits for: `input`, `an answer`. */
  readonly what: string;
  /** Until when, in milliseconds of the clock. Default: for ever. */
  readonly until?: number;
}

/** A script that runs on one leg of a call. */
export class CallSession implements World {
  readonly meter = this.stage.meter;
  readonly coverage = this.stage.coverage;

  /** @param deadline When this script has to be done, in milliseconds of the clock. */
  constructor(
    readonly stage: CallStage,
    readonly leg: Leg,
    private readonly deadline = Number.POSITIVE_INFINITY,
  ) {}

  get vars(): Record<string, unknown> {
    return this.leg.vars;
  }

  /** Sets a variable; whatever its name, it is nothing but a variable. */
  setVariable(name: string, value: unknown): void {
    Object.defineProperty(this.vars, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  get now(): number {
    return this.stage.clock.now;
  }

  scope(params: Values): Scope {
    const { fields: call, vars } = this.leg;
    const { envs } = this.stage;
    return { roots: { call, params, vars, envs }, bare: [vars, envs, call] };
  }

  began({ path }: StepPlace): void {
    this.checkPresence();
    this.stage.transcript.add('step', path);
  }

  /** @throws LegGone where somebody hung up without whom this script has nothing to do. */
  checkPresence(): void {
    const gone = this.goneLeg();
    if (gone) throw new LegGone(gone);
  }

  warn(code: SwmlRuntimeCode, message: string, place: StepPlace): void {
    if (code.startsWith('relay_script_')) this.vars.script_error = code;
    this.stage.transcript.add('warning', `${place.path}: ${message} (${code})`);
  }

  /** What an application receives when a document is fetched in the middle of a call. */
  payload(params: Values): Record<string, unknown> {
    return { call: this.leg.fields, vars: this.vars, envs: this.stage.envs, params };
  }

  /** What a method comes to: as the test says, else well. */
  outcome(method: keyof CallOutcomes, otherwise = 'success'): string {
    return this.stage.outcomes[method] ?? otherwise;
  }

  /** States something that the simulator cannot know. */
  unknown(step: CallStep, text: string): void {
    this.stage.transcript.add('unknown', `${step.path}: ${text}`);
  }

  tell(text: string): void {
    this.stage.transcript.add('script', text);
  }

  /** Answers the call, where nobody has yet. */
  answer(): void {
    if (this.leg.state !== 'created') return;
    this.leg.state = 'answered';
    this.vars.answer_result = 'success';
    this.tell('the call is answered');
  }

  /** Ends the call after some seconds, whatever goes on. */
  endAfter(seconds: number): void {
    const { clock, inbox } = this.stage;
    clock.at(this.now + seconds * 1000, () => inbox.deliver({ type: 'hangup', leg: this.leg }));
  }

  hear(text: string): void {
    if (this.goneLeg()) return;
    this.leg.heard.push(text);
    const who = this.leg === this.stage.caller ? 'hears' : `${this.leg.who} hears`;
    this.stage.transcript.add('heard', `${who}: ${text}`);
  }

  /** Sends a status callback, where the document names a URL for it. */
  report(url: string | undefined, event: string, params: Values): void {
    if (!url) return;
    this.stage.callbacks.send(url, event, statusEnvelope(this.leg, this.now, event, params));
  }

  newId(): string {
    return randomUUID();
  }

  /**
   * The next thing that happens. Nobody need be asked whether somebody hung up: that ends the step.
   *
   * @throws LegGone
   */
  async next({ what, until = Number.POSITIVE_INFINITY }: Waiting): Promise<CallEvent> {
    const { clock, inbox } = this.stage;
    const alarm = {};
    const end = Math.min(until, this.deadline);
    const ring = () => inbox.deliver({ type: 'time', alarm });
    const cancel = Number.isFinite(end) ? clock.at(end, ring) : () => {};
    this.stage.waitingFor = what;
    try {
      for (;;) {
        const event = await inbox.next();
        if (event.type === 'hangup' && this.isEndedBy(event.leg)) throw new LegGone(event.leg);
        if (event.type === 'time' && event.alarm !== alarm) continue;
        if (event.type === 'time' && until > this.deadline) throw new LegGone(this.leg);
        if (event.type !== 'agent' || what === AGENT) return event;
        await this.giveToSidecar(event.task);
      }
    } finally {
      this.stage.waitingFor = undefined;
      cancel();
    }
  }

  /** Nobody listens to what happened; keys may still end a recording. */
  ignore(event: CallEvent): void {
    if (event.type === 'key' && !this.stage.background.press(event.key)) {
      this.stage.transcript.add(
        'warning',
        `nothing listens for the key ${event.isSecret ? '[card data]' : event.key}`,
      );
    }
    if (event.type === 'speech') {
      this.stage.transcript.add('warning', `nothing listens for ${JSON.stringify(event.text)}`);
    }
  }

  private async giveToSidecar(task: AgentTask): Promise<void> {
    const { sidecar } = this.stage;
    if (sidecar) await sidecar.run(task);
    else task.reject(new Error('No AI agent is on the call now'));
  }

  private goneLeg(): Leg | undefined {
    return [this.stage.caller, this.leg].find(({ isGone }) => isGone);
  }

  private isEndedBy(leg: Leg): boolean {
    return leg === this.leg || leg === this.stage.caller;
  }
}
