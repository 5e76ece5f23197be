import { showUrl, splitUrl } from '../security/url-parts.js';
import { publicUrlOf, signalWireOptionsOf, signingKeyOf } from './sending/application-options.js';
import {
  deliveryTo,
  deliveryWithin,
  isRunning,
  type Delivery,
  type SenderTarget,
} from './sending/delivery.js';
import { exchange } from './sending/http-exchange.js';
import { PublicAddress } from './sending/public-address.js';
import { webhookHeaders } from './sending/signed-headers.js';
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
}

const DEFAULT_TIME_LIMIT = 4000;
const DEFAULT_SIZE_LIMIT = 10 * 1024 * 1024;

/**
 * Makes a sender of webhooks. An application of this process is initialised if it is not yet, and is given the requests
 * without a port being opened.
 *
 * @throws Error where signing key or public URL are not given and the application does not tell them.
 */
export function createSender(target: SenderTarget, options: SenderOptions = {}): WebhookSender {
  const { timeLimit = DEFAULT_TIME_LIMIT, sizeLimit = DEFAULT_SIZE_LIMIT } = options;
  const { address, keyFor, deliver } = recipientOf(target, options);
  const forwarded = forwardedHeaders(address.publicUrl);

  async function send({ url, body: payload, signed }: OutgoingWebhook) {
    const path = address.pathOf(url);
    const name = nameOf(url);
    if (path === undefined) {
      throw new WebhookFailure(`${name} is not below ${nameOf(address.publicUrl)}`);
    }
    const body = JSON.stringify(payload);
    const headers = { ...forwarded, ...webhookHeaders({ url, body, signed }, keyFor(payload)) };
    return exchange({ name, address: await deliver(path), headers, body, timeLimit, sizeLimit });
  }

  return { reaches: (url) => address.pathOf(url) !== undefined, send };
}

interface Recipient {
  readonly address: PublicAddress;
  /** The key that SignalWire would sign a body with. */
  readonly keyFor: (body: unknown) => string;
  readonly deliver: Delivery;
}

function recipientOf(target: SenderTarget, { signingKey, publicUrl }: SenderOptions): Recipient {
  if (isRunning(target)) {
    return {
      address: new PublicAddress(publicUrl ?? target.publicUrl ?? target.url),
      keyFor: () => signingKey ?? target.signingKey,
      deliver: deliveryTo(target),
    };
  }
  const known = signalWireOptionsOf(target);
  return {
    address: new PublicAddress(publicUrl ?? publicUrlOf(known)),
    keyFor: (body) => signingKey ?? signingKeyOf(known, body),
    deliver: deliveryWithin(target),
  };
}

/** Without credentials, and without what a query may hold. */
function nameOf(url: string): string {
  const parts = splitUrl(url);
  return parts ? showUrl(parts) : 'A URL that is no absolute one';
}

/** What a proxy in front of the application says, for applications that go by it. */
function forwardedHeaders(publicUrl: string): Record<string, string> {
  const { protocol, host } = new URL(publicUrl);
  return { host, 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host };
}
