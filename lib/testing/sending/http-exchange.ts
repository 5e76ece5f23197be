import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
// Not the global one, which a test's virtual clock replaces.
import { clearTimeout, setTimeout } from 'node:timers';
import { WebhookFailure, type WebhookReply } from '../webhook-sender.js';

/** A request as it goes out. */
export interface HttpExchange {
  /** What errors call the recipient. */
  readonly name: string;
  /** Where to: an address of `node:http`, or one with a `createConnection` of its own. */
  readonly address: RequestOptions;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long until the whole answer has to be there, in milliseconds. */
  readonly timeLimit: number;
  /** How many bytes its body may have. */
  readonly sizeLimit: number;
}

/**
 * Makes a request and reads its answer, of any status; follows no redirect.
 *
 * @throws WebhookFailure where there is no answer, or none within the limits.
 */
export async function exchange(given: HttpExchange): Promise<WebhookReply> {
  const { name, address, method, headers, body, timeLimit } = given;
  const open = address.protocol === 'https:' ? httpsRequest : httpRequest;
  const length = String(Buffer.byteLength(body));
  const request = open({
    ...address,
    method,
    headers: { ...headers, 'content-length': length },
  });
  const limit = timeLimitOf(name, timeLimit);
  try {
    return await Promise.race([limit.passed, replyTo(request, given)]);
  } catch (error) {
    throw failureOf(name, error);
  } finally {
    limit.lift();
    request.destroy();
  }
}

/** Holds the process until then, which a connection inside of it does not. */
function timeLimitOf(name: string, timeLimit: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    const late = new WebhookFailure(`${name} did not answer within ${timeLimit} ms`);
    timer = setTimeout(() => reject(late), timeLimit);
  });
  return { passed, lift: () => clearTimeout(timer) };
}

async function replyTo(request: ClientRequest, given: HttpExchange): Promise<WebhookReply> {
  const response = await responseOf(request, given.body);
  return readReply(response, given);
}

function responseOf(request: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('error', reject).once('response', resolve).end(body);
  });
}

async function readReply(
  response: IncomingMessage,
  { name, sizeLimit }: HttpExchange,
): Promise<WebhookReply> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > sizeLimit) {
      throw new WebhookFailure(`${name} answered with more than ${sizeLimit} bytes`);
    }
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, headers: headersOf(response), body };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

function failureOf(name: string, error: unknown): WebhookFailure {
  if (error instanceof WebhookFailure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const happened =
    code === 'ECONNRESET' ? 'hung up before its answer was complete' : `did not answer: ${message}`;
  return new WebhookFailure(`${name} ${happened}`, { cause: error });
}
