import type { FlavourName } from '../../swml/flavour-name.js';
import { inboundCall } from '../../testing/payloads/inbound-call.js';
import { inboundMessage } from '../../testing/payloads/inbound-message.js';
import { UnexpectedAnswer, wrongStatus } from '../../testing/client/unexpected-answer.js';
import { nameOf } from '../../testing/sending/url-name.js';
import { destinationOf, type ApplicationValues } from '../application.js';
import type { Terminal } from '../terminal.js';

/** Whether an argument names an application rather than a file. */
export function isUrl(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

/**
 * The document that an application answers a call or a message with.
 *
 * @throws UsageError, UnexpectedAnswer, WebhookFailure where there is none.
 */
export async function fetchDocument(
  address: string,
  flavour: FlavourName = 'calling',
  values: ApplicationValues,
  terminal: Terminal,
): Promise<string> {
  const { sender, url } = destinationOf(address, values, terminal);
  const isCall = flavour === 'calling';
  const signed = isCall ? 'call' : 'message';
  const reply = await sender.send({ url, body: isCall ? inboundCall() : inboundMessage(), signed });
  if (reply.status >= 200 && reply.status < 300) return reply.body;
  const failure = wrongStatus({ name: nameOf(url), signed }, reply);
  throw reply.status === 400 ? withHint(failure, isCall ? 'messaging' : 'calling') : failure;
}

/** A handler of messages takes no calls, and says no more than that the request is wrong. */
function withHint({ message, reply }: UnexpectedAnswer, other: FlavourName): UnexpectedAnswer {
  const sent = other === 'messaging' ? 'a call' : 'a message';
  return new UnexpectedAnswer(
    `${message}\nIt was asked as for ${sent}: try --flavour ${other}.`,
    reply,
  );
}
