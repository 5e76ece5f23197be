import {
  createSender,
  type ApplicationSender,
  type SenderOptions,
  type SenderTarget,
} from '../create-sender.js';
import { CallDriver } from './call/call-driver.js';
import { newStage } from './call/new-stage.js';
import {
  Network,
  withoutQuery,
  type RequestHandler,
  type SimulatedResponse,
} from './call/network.js';
import { runCall } from './call/run-call.js';
import { Coverage } from './covered/coverage.js';
import type { CoverageReport } from './covered/coverage-report.js';
import { documentHandlers, type DocumentHandler } from './covered/document-handlers.js';
import type { DialOptions } from './dial-options.js';
import { DocumentLoader } from './engine/document-loader.js';
import { Meter } from './engine/meter.js';
import { inboundMessage } from '../payloads/inbound-message.js';
import { MessageSession } from './message/message-session.js';
import { runMessage } from './message/run-message.js';
import { checkOutcomes, MESSAGE_OUTCOMES } from './outcomes.js';
import { StatusCallbacks } from './call/status-callbacks.js';
import { Transcript } from './call/transcript.js';
import { VirtualClock } from './call/virtual-clock.js';
import { SimulatedCall } from './simulated-call.js';
import { SimulatedMessage } from './simulated-message.js';
import type { TextOptions } from './text-options.js';

/** What a simulator has to be told. */
export interface SimulatorOptions extends SenderOptions {
  /** Where calls and messages go first: a path below the public URL, such as `/voice`, or a whole URL. */
  readonly path: string;
  /** Where they go when that fails. */
  readonly fallbackPath?: string;
  /** How many steps one call may run. Default 10,000. */
  readonly maxSteps?: number;
}

const MAX_STEPS = 10_000;

/** What a document for a message may run. (Messaging SWML reference, "Limits".) */
const MAX_MESSAGE_STEPS = 100;

/**
 * Plays calls against an application, without a phone: fetches its documents with signed requests and runs them as
 * SignalWire does. Nothing else is ever contacted.
 *
 * @example
 * const simulator = CallSimulator.for(app, { path: '/voice' });
 * const call = await simulator.dial({ from: '+15559870000' });
 * await call.press('1');
 * expect(call.connectedTo()).toBe('+15551230001');
 */
export class CallSimulator {
  private readonly network: Network;
  private readonly loader: DocumentLoader;
  private readonly covered = new Coverage();

  private constructor(
    private readonly sender: ApplicationSender,
    private readonly options: SimulatorOptions,
    private readonly handlers: () => readonly DocumentHandler[],
  ) {
    this.network = new Network(sender);
    this.loader = new DocumentLoader(this.network);
  }

  /**
   * A simulator for a Nest application, which need be neither initialised nor listening, or for one that runs
   * elsewhere: `{ url, signingKey }`.
   *
   * @throws Error where signing key or public URL are not given and the application does not tell them.
   */
  static for(target: SenderTarget, options: SimulatorOptions): CallSimulator {
    const sender = createSender(target, options);
    return new CallSimulator(sender, options, () => documentHandlers(target));
  }

  /**
   * Calls. The script runs until it waits for somebody, or is over.
   *
   * @throws SwmlRuntimeError where the application answers with no document, or with one that breaks off.
   * @throws TypeError where `outcomes` names what there is not.
   */
  async dial(options: DialOptions = {}): Promise<SimulatedCall> {
    const { network, loader, covered: coverage } = this;
    const stage = newStage({ network, loader, coverage, meter: this.newMeter() }, options);
    const driver = new CallDriver(stage);
    await driver.start(() => runCall(stage, this.firstUrls(options), options));
    return new SimulatedCall(driver);
  }

  /**
   * Sends a message. Its script runs to the end.
   *
   * @throws SwmlRuntimeError where the application answers with no document, or with one that fails.
   * @throws TypeError where `outcomes` names what there is not.
   */
  async text(options: TextOptions = {}): Promise<SimulatedMessage> {
    const { outcomes = {}, listener, path, ...fields } = options;
    checkOutcomes(outcomes, MESSAGE_OUTCOMES);
    const { message, params } = inboundMessage(fields);
    const { network, loader, covered: coverage } = this;
    const transcript = new Transcript(new VirtualClock(), listener);
    const session = new MessageSession({
      network,
      loader,
      coverage,
      transcript,
      outcomes,
      meter: new Meter(MAX_MESSAGE_STEPS),
      callbacks: new StatusCallbacks(network, transcript),
      message: { ...message },
    });
    await runMessage(session, this.firstUrls({ path }), params);
    return new SimulatedMessage(session);
  }

  /**
   * Answers requests of scripts in place of a server that is not the application: those of `request`, of AI functions, and
   * for documents.
   *
   * @param url How the URLs begin that it answers.
   */
  onRequest(url: string, handler: RequestHandler): this {
    this.network.handle(url, handler);
    return this;
  }

  /**
   * Lets the next request fail that goes to a path or URL.
   *
   * @param response What is answered. Default: status 500; status 0 is no answer at all.
   */
  failNext(to: string, response: SimulatedResponse = { status: 500 }): this {
    this.network.failOnce(withoutQuery(this.sender.urlOf(to)), response);
    return this;
  }

  /** What the calls and messages so far have reached of the documents and handlers; printed, what they have not. */
  coverage(): CoverageReport {
    // A publicUrl may have a path of its own, which a proxy takes away and no route has.
    const reached = this.network.asked.map((url) => this.sender.pathOf(url) ?? url);
    const handlers = this.handlers().map(
      ({ name, matches }) => [name, reached.some((path) => matches(path))] as const,
    );
    return this.covered.report(new Map(handlers));
  }

  private firstUrls({ path = this.options.path }: { path?: string }): readonly string[] {
    const { fallbackPath } = this.options;
    return [path, fallbackPath].filter((to) => to !== undefined).map((to) => this.sender.urlOf(to));
  }

  private newMeter(): Meter {
    return new Meter(this.options.maxSteps ?? MAX_STEPS, '; raise maxSteps where that is meant');
  }
}
