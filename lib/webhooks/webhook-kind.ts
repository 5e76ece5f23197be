import type { ResolvedOptions } from '../signalwire.options.js';
import type { SignatureForm } from '../security/signature-verifier.js';
import type { JsonObject } from '../security/json-object.js';
import type { WebhookAuth } from '../security/webhook-auth.js';
import type { PayloadDescription } from './payload/payload-reader.js';
import type { WebhookDocumentation } from './webhook-documentation.js';

/** What goes back to SignalWire. */
export interface WebhookAnswer {
  readonly body: unknown;
  /** Left out where the adapter's own choice, JSON, is right. */
  readonly contentType?: string;
  /** Left out where it is 200. */
  readonly status?: number;
}

/** All that tells one kind of webhook from another. Each decorator is a path on top of one of these. */
export interface WebhookKind<T extends object = object> {
  /** The decorator's name, for messages: `@OnInboundCall`. */
  readonly decorator: string;
  /** What makes sure that SignalWire sent it. */
  readonly auth: WebhookAuth;
  /** How SignalWire signs it, where it does. */
  readonly signature: SignatureForm;
  readonly payload: PayloadDescription<T>;
  /**
   * Answers a verified request in the handler's place, before its payload is checked: an event of another kind, or a
   * question that is not the application's. `undefined` for all that the handler is meant to get.
   *
   * @param source the handler, for the log: `VoiceController.greet`.
   */
  readonly preempt?: (body: JsonObject, source: string) => WebhookAnswer | undefined;
  /**
   * Makes the answer out of what a handler returned.
   *
   * @param source who returned it, for the message of an error: `VoiceController.greet`.
   * @throws Error where nothing of that kind can be answered.
   */
  readonly answer: (returned: unknown, source: string, options: ResolvedOptions) => WebhookAnswer;
  /** What is doubtful about an answer though it may be sent. Asked during development only. */
  readonly doubts?: (returned: unknown, options: ResolvedOptions) => readonly string[];
  /**
   * How expressions begin in the answers of this kind, if SignalWire evaluates any. A handler that hands words of the request
   * on to where they would be evaluated is warned of, during development only.
   */
  readonly expressionOpener?: RegExp;
  /** What this kind cannot work with, found while the application starts: a line each, with its remedy. */
  readonly problems?: () => Iterable<string>;
  /** The option that answers for a handler that failed, if this kind has one. */
  readonly fallback?: (options: ResolvedOptions) => unknown;
  /** What the OpenAPI description says of it, beside the name of the decorator and the payload. */
  readonly documentation?: WebhookDocumentation;
}
