import { nameOf } from '../../sending/url-name.js';
import { WebhookFailure, type OutgoingWebhook, type WebhookSender } from '../../webhook-sender.js';

/** A request of a script, as a handler of the test receives it. */
export interface SimulatedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a handler of the test answers. An object as `body` is sent as JSON. Default: 200 and `{}`. */
export interface SimulatedResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Stands for a server that is not the application. */
export type RequestHandler = (
  request: SimulatedRequest,
) => SimulatedResponse | Promise<SimulatedResponse>;

/** What came back. */
export interface NetworkReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An address that neither the application nor the test answers for. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
}

/** All that a script can reach: the application, and the handlers of the test. Never the network by itself. */
export class Network {
  private readonly handlers: [prefix: string, handler: RequestHandler][] = [];
  /** URLs that were asked and not refused, without their queries. */
  private readonly answered = new Set<string>();
  private readonly failures = new Map<string, SimulatedResponse[]>();

  constructor(private readonly sender: WebhookSender) {}

  /** Lets a handler answer every URL that begins so. */
  handle(prefix: string, handler: RequestHandler): void {
    this.handlers.push([prefix, handler]);
  }

  /** Lets the next request of a URL get this answer; status 0 is none at all. */
  failOnce(url: string, response: SimulatedResponse): void {
    this.failures.set(url, [...(this.failures.get(url) ?? []), response]);
  }

  /** The URLs of the application that were asked, and whose handlers ran. */
  get asked(): readonly string[] {
    return [...this.answered];
  }

  /**
   * Sends a request and waits for the answer, whatever its status.
   *
   * @throws OutOfReach where the URL leads elsewhere.
   * @throws WebhookFailure where there is no answer.
   */
  async send(webhook: OutgoingWebhook): Promise<NetworkReply> {
    const { url, body, method = 'POST', headers = {} } = webhook;
    const failure = this.failures.get(withoutQuery(url))?.shift();
    if (failure?.status === 0)
      throw new WebhookFailure(`${nameOf(url)} did not answer: the test let it fail`);
    if (failure) return replyOf(failure);
    const handler = this.handlerOf(url);
    // A handler may keep what it receives, and the script goes on changing its variables.
    if (handler)
      return replyOf(await handler({ method, url, headers, body: structuredClone(body) }));
    if (!this.sender.reaches(url)) {
      throw new OutOfReach(
        `${nameOf(url)} is not asked, because it is not the application: a test can answer it with simulator.onRequest()`,
      );
    }
    const reply = await this.sender.send(webhook);
    if (!isRefusal(reply)) this.answered.add(withoutQuery(url));
    return reply;
  }

  private handlerOf(url: string): RequestHandler | undefined {
    return this.handlers.findLast(([prefix]) => url.startsWith(prefix))?.[1];
  }
}

/** A URL without its query: what answers it. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** Whether a request was turned away before its handler ran. One that failed has run. */
function isRefusal({ status }: NetworkReply): boolean {
  return status >= 400 && status < 500;
}

function replyOf({ status = 200, headers = {}, body = {} }: SimulatedResponse): NetworkReply {
  if (typeof body === 'string') return { status, headers, body };
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}
