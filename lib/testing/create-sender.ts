import { performance } from 'node:perf_hooks';
import type { SwmlOptions } from '../swml/index.js';
import type { SenderTarget } from './sending/delivery.js';
import { forwardedHeaders } from './sending/forwarded-headers.js';
import { exchange } from './sending/http-exchange.js';
import { recipientOf } from './sending/recipient.js';
import { webhookHeaders } from './sending/signed-headers.js';
import { nameOf } from './sending/url-name.js';
import { WebhookFailure, type OutgoingWebhook, type WebhookSender } from './webhook-sender.js';

export type { RunningApplication, SenderTarget } from './sending/delivery.js';

/** What a sender can be told. */
export interface SenderOptions {
  /** The key that webhooks are signed with. Default: that of the application. */
  readonly signingKey?: string;
  /** The URL under which SignalWire knows the application. Default: that of the application. */
  readonly publicUrl?: string;
  /** How long an answer may take, in milliseconds. Default 4000, which is below the time that test runners allow. */
  readonly timeLimit?: number;
  /** How many bytes an answer may have. Default 10,485,760 (10 MiB). */
  readonly sizeLimit?: number;
  /** Is told of every answer. */
  readonly onReply?: (report: ReplyReport) => void;
}

/** That a webhook was answered, and how fast. */
export interface ReplyReport {
  /** The URL without credentials and query. */
  readonly name: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** A sender that also knows the application it sends to. */
export interface ApplicationSender extends WebhookSender {
  /**
   * The URL of a path such as `/voice` as SignalWire knows it; a whole URL stays as it is.
   *
   * @param withCredentials Adds the first pair of `webhookAuth`, as links do to what SignalWire does not sign.
   */
  urlOf(path: string, withCredentials?: boolean): string;
  /** Path and query of a URL inside the application; `undefined` where it leads elsewhere. */
  pathOf(url: string): string | undefined;
  /** How the application checks documents, where that is known. */
  readonly swml?: SwmlOptions;
}

const DEFAULT_TIME_LIMIT = 4000;
const DEFAULT_SIZE_LIMIT = 10 * 1024 * 1024;

/**
 * Makes a sender of webhooks. An application of this process is initialised if it is not yet, and is given the requests
 * without a port being opened.
 *
 * @throws Error where signing key or public URL are not given and the application does not tell them.
 */
export function createSender(target: SenderTarget, options: SenderOptions = {}): ApplicationSender {
  const { timeLimit = DEFAULT_TIME_LIMIT, sizeLimit = DEFAULT_SIZE_LIMIT } = options;
  const recipient = recipientOf(target, options);
  const { address, swml } = recipient;
  const forwarded = forwardedHeaders(address.publicUrl);

  async function send({ url, body: payload, signed, method = 'POST', ...more }: OutgoingWebhook) {
    const name = nameOf(url);
    const path = address.pathOf(url);
    if (path === undefined) {
      throw new WebhookFailure(`${name} is not below ${nameOf(address.publicUrl)}`);
    }
    const body = textOf(payload);
    const key = signed === 'none' ? '' : recipient.keyFor(payload);
    const given = lowerCased(more.headers);
    const { 'content-type': type, ...own } = webhookHeaders({ url, body, signed }, key);
    const headers = { ...(type && { 'content-type': type }), ...given, ...forwarded, ...own };
    const where = await recipient.deliver(path);
    const started = performance.now();
    const reply = await exchange({
      name,
      address: where,
      method,
      headers,
      body,
      timeLimit,
      sizeLimit,
    });
    const milliseconds = Math.round(performance.now() - started);
    options.onReply?.({ name, status: reply.status, milliseconds });
    return reply;
  }

  function urlOf(path: string, withCredentials = false): string {
    if (/^https?:\/\//i.test(path)) return path;
    const url = address.urlOf(path);
    return withCredentials ? recipient.withCredentials(url) : url;
  }

  const pathOf = (url: string) => address.pathOf(url);
  return { reaches: (url) => pathOf(url) !== undefined, pathOf, send, urlOf, swml };
}

function textOf(payload: unknown): string {
  if (payload === undefined) return '';
  return typeof payload === 'string' ? payload : JSON.stringify(payload);
}

/** By the names under which SignalWire's own stand, so that none is there twice. */
function lowerCased(headers: OutgoingWebhook['headers'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
