import type { SwaigCallDto } from '../../ai/dto/swaig-call.dto.js';
import type { SwaigResultJson } from '../../ai/result/swaig-result.js';
import type { StatusEventType } from '../../status/status-events.js';
import type { CallingStep, MessagingStep, SwmlJson, SwmlOptions } from '../../swml/index.js';
import {
  createSender,
  type ApplicationSender,
  type SenderOptions,
  type SenderTarget,
} from '../create-sender.js';
import { inboundCall, type InboundCallFields } from '../payloads/inbound-call.js';
import { inboundMessage, type InboundMessageFields } from '../payloads/inbound-message.js';
import type { Plain } from '../payloads/merge.js';
import { postPrompt, type PostPromptFields } from '../payloads/post-prompt.js';
import { statusEvent, type StatusEventFields } from '../payloads/status-event.js';
import { swaigCall, type SwaigCallFields } from '../payloads/swaig-call.js';
import { nameOf } from '../sending/url-name.js';
import type { OutgoingWebhook, WebhookReply } from '../webhook-sender.js';
import { readDocument } from './read-document.js';
import { readObject } from './read-object.js';
import { wrongStatus, type Question } from './unexpected-answer.js';

/** What a client can be told. */
export interface ClientOptions extends SenderOptions {
  /** How the documents that are answered with are checked. Default: as the application checks them. */
  readonly swml?: SwmlOptions;
}

/**
 * Plays SignalWire towards an application: sends it signed webhooks and reads what it answers.
 *
 * Every method takes a path below the public URL, such as `/voice`, or a whole URL, such as a document holds.
 *
 * @example
 * const client = SignalWireClient.for(app);
 * const document = await client.inboundCall('/voice', { from: '+15559870000' });
 */
export class SignalWireClient {
  private constructor(
    private readonly sender: ApplicationSender,
    private readonly swml: SwmlOptions | undefined,
  ) {}

  /**
   * A client for a Nest application, which need be neither initialised nor listening, or for one that runs elsewhere.
   *
   * @throws Error where signing key or public URL are not given and the application does not tell them.
   */
  static for(target: SenderTarget, options: ClientOptions = {}): SignalWireClient {
    const sender = createSender(target, options);
    return new SignalWireClient(sender, options.swml ?? sender.swml);
  }

  /**
   * Fetches the document for a call.
   *
   * @throws UnexpectedAnswer where the application answers with another status, or with no valid document.
   * @throws WebhookFailure where it does not answer.
   */
  async inboundCall(to: string, fields?: InboundCallFields): Promise<SwmlJson<CallingStep>> {
    const webhook = {
      url: this.sender.urlOf(to),
      body: inboundCall(fields),
      signed: 'call',
    } as const;
    const reply = await this.ask(webhook);
    return readDocument('calling', reply, questionOf(webhook), this.swml);
  }

  /**
   * Fetches the document for a message.
   *
   * @throws UnexpectedAnswer where the application answers with another status, or with no valid document.
   * @throws WebhookFailure where it does not answer.
   */
  async inboundMessage(
    to: string,
    fields?: InboundMessageFields,
  ): Promise<SwmlJson<MessagingStep>> {
    const body = inboundMessage(fields);
    const webhook = { url: this.sender.urlOf(to), body, signed: 'message' } as const;
    return readDocument('messaging', await this.ask(webhook), questionOf(webhook), this.swml);
  }

  /**
   * Tells a status callback of an event. SignalWire's documentation disagrees about whether it signs these, so the request
   * has signatures and, where the application has `webhookAuth`, credentials.
   *
   * @throws UnexpectedAnswer where the application answers with another status than 2xx.
   * @throws WebhookFailure where it does not answer.
   */
  async statusEvent<Type extends StatusEventType>(
    to: string,
    eventType: Type,
    fields?: StatusEventFields<Type>,
  ): Promise<void> {
    const body = statusEvent(eventType, fields);
    await this.ask({ url: this.sender.urlOf(to, true), body, signed: 'call' });
  }

  /**
   * Calls a function of an agent, as the model does. SignalWire does not sign these: the request has the credentials of
   * `webhookAuth`.
   *
   * @param call the function's name, or a whole payload, such as one of `bedrockSwaigCall`.
   * @param args what the model fills in; with a name.
   * @returns what the model is told (`response`), and what SignalWire is to do (`action`).
   * @throws UnexpectedAnswer where the application answers with another status, or with no JSON object.
   * @throws WebhookFailure where it does not answer.
   */
  async swaigCall(
    to: string,
    call: string | Plain<SwaigCallDto>,
    args?: Readonly<Record<string, unknown>>,
    fields?: SwaigCallFields,
  ): Promise<SwaigResultJson> {
    const payload = typeof call === 'string' ? swaigCall(call, args, fields) : call;
    const webhook = this.unsigned(to, payload);
    return readObject(await this.ask(webhook), questionOf(webhook));
  }

  /**
   * Reports that an agent's conversation is over, with credentials as {@link swaigCall}.
   *
   * @param summary what the model made of the post-prompt: text, or an object where it was asked for JSON.
   * @throws UnexpectedAnswer where the application answers with another status than 2xx.
   * @throws WebhookFailure where it does not answer.
   */
  async postPrompt(
    to: string,
    summary?: string | Readonly<Record<string, unknown>>,
    fields?: PostPromptFields,
  ): Promise<void> {
    await this.ask(this.unsigned(to, postPrompt(summary, fields)));
  }

  /** Sends any body and returns any answer. What is not to be signed has the credentials of `webhookAuth`. */
  post(
    to: string,
    body: unknown,
    signed: OutgoingWebhook['signed'] = 'call',
  ): Promise<WebhookReply> {
    return this.sender.send({ url: this.sender.urlOf(to, signed === 'none'), body, signed });
  }

  private unsigned(to: string, body: unknown): OutgoingWebhook {
    return { url: this.sender.urlOf(to, true), body, signed: 'none' };
  }

  private async ask(webhook: OutgoingWebhook): Promise<WebhookReply> {
    const reply = await this.sender.send(webhook);
    if (reply.status >= 200 && reply.status < 300) return reply;
    throw wrongStatus(questionOf(webhook), reply);
  }
}

function questionOf({ url, signed }: OutgoingWebhook): Question {
  return { name: nameOf(url), signed };
}
