import type { FormValues } from '../../compatibility/signature/form.js';
import { compatibilityRequest } from '../../testing/compatibility-request.js';
import { deliveryTo } from '../../testing/sending/delivery.js';
import { forwardedHeaders } from '../../testing/sending/forwarded-headers.js';
import { exchange } from '../../testing/sending/http-exchange.js';
import { PublicAddress } from '../../testing/sending/public-address.js';
import { nameOf } from '../../testing/sending/url-name.js';
import { WebhookFailure, type WebhookReply } from '../../testing/webhook-sender.js';
import type { NamedTarget } from '../application.js';

const LARGEST_ANSWER = 10 * 1024 * 1024;

/**
 * Sends a form as the compatibility API (cXML) does, with its signature.
 *
 * @throws WebhookFailure where there is no answer.
 */
export async function sendForm(
  { target, timeLimit }: Pick<NamedTarget, 'target' | 'timeLimit'>,
  url: string,
  parameters: FormValues,
): Promise<WebhookReply> {
  const { signingKey, publicUrl = target.url } = target;
  const name = nameOf(url);
  const path = new PublicAddress(publicUrl).pathOf(url);
  if (path === undefined) throw new WebhookFailure(`${name} is not below ${nameOf(publicUrl)}`);
  const { method, body, headers } = compatibilityRequest({ url, parameters, signingKey });
  return exchange({
    name,
    address: await deliveryTo(target)(path),
    method,
    headers: { ...headers, ...forwardedHeaders(publicUrl) },
    body,
    timeLimit,
    sizeLimit: LARGEST_ANSWER,
  });
}
