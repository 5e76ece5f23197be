import { randomUUID } from 'node:crypto';
import type { Transcript } from '../call/transcript.js';
import type { Network } from '../call/network.js';
import type { StatusCallbacks } from '../call/status-callbacks.js';
import type { Coverage } from '../covered/coverage.js';
import type { Values } from '../engine/control.js';
import type { DocumentLoader } from '../engine/document-loader.js';
import type { Meter } from '../engine/meter.js';
import type { Step } from '../engine/step.js';
import type { World } from '../engine/world.js';
import type { Scope } from '../expressions/scope.js';
import type { MessageOutcomes } from '../outcomes.js';
import type { StepPlace, SwmlRuntimeCode } from '../swml-runtime.error.js';

/** A step of a message's script. */
export type MessageStep = Step<MessageSession>;

/** A message that a script sent. */
export interface SentReply {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly media: readonly string[];
}

/** What the scripts of one message share. */
export interface MessageStage {
  readonly meter: Meter;
  readonly coverage: Coverage;
  readonly loader: DocumentLoader;
  readonly network: Network;
  readonly transcript: Transcript;
  readonly callbacks: StatusCallbacks;
  /** `message` as the application and placeholders see it. */
  readonly message: Values;
  /** What methods come to that depend on the world outside, by method: `{ reply: 'failed' }`. */
  readonly outcomes: MessageOutcomes;
}

/** The script that runs for a message. */
export class MessageSession implements World {
  readonly meter: Meter;
  readonly coverage: Coverage;
  readonly vars: Record<string, unknown> = {};
  readonly replies: SentReply[] = [];
  /** How many requests the script made. */
  requests = 0;

  constructor(readonly stage: MessageStage) {
    this.meter = stage.meter;
    this.coverage = stage.coverage;
  }

  scope(params: Values): Scope {
    const { message } = this.stage;
    return { roots: { message, params, vars: this.vars }, bare: [this.vars] };
  }

  began({ path }: StepPlace): void {
    this.stage.transcript.add('step', path);
  }

  warn(code: SwmlRuntimeCode, message: string, place: StepPlace): void {
    this.stage.transcript.add('warning', `${place.path}: ${message} (${code})`);
  }

  outcome(method: keyof MessageOutcomes, otherwise: string): string {
    return this.stage.outcomes[method] ?? otherwise;
  }

  newId(): string {
    return randomUUID();
  }
}
