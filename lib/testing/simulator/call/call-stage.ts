import type { Coverage } from '../covered/coverage.js';
import type { DocumentLoader } from '../engine/document-loader.js';
import type { CallOutcomes } from '../outcomes.js';
import type { Meter } from '../engine/meter.js';
import type { BackgroundTasks } from './background-tasks.js';
import type { AgentTask } from './call-event.js';
import type { Bridge } from './bridge.js';
import type { Inbox } from './inbox.js';
import type { Leg } from './leg.js';
import type { Network } from './network.js';
import type { StatusCallbacks } from './status-callbacks.js';
import type { Transcript } from './transcript.js';
import type { VirtualClock } from './virtual-clock.js';

/** A message that a `send_sms` step sent. */
export interface SentMessage {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly media: readonly string[];
}

/** What all scripts of one call share, whichever leg they run on. */
export interface CallStage {
  readonly meter: Meter;
  readonly coverage: Coverage;
  readonly loader: DocumentLoader;
  readonly network: Network;
  readonly clock: VirtualClock;
  readonly inbox: Inbox;
  readonly transcript: Transcript;
  readonly callbacks: StatusCallbacks;
  readonly background: BackgroundTasks;
  readonly bridge: Bridge;
  readonly caller: Leg;
  /** What methods come to that depend on the world outside, by method: `{ record: 'failed' }`. */
  readonly outcomes: CallOutcomes;
  /** Messages that steps have sent. */
  readonly messages: SentMessage[];
  /** Events that steps have sent to the client of the call. */
  readonly userEvents: unknown[];
  /** Variables of the project. */
  readonly envs: Readonly<Record<string, unknown>>;
  /** The agent that listens beside the script. */
  sidecar: { run(task: AgentTask): Promise<void> } | undefined;
  /** What the script waits for, while it does. */
  waitingFor: string | undefined;
}
