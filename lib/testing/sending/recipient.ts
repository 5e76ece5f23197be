import { withCredentials } from '../../security/credential-check.js';
import type { SwmlOptions } from '../../swml/index.js';
import { publicUrlOf, signalWireOptionsOf, signingKeyOf } from './application-options.js';
import {
  deliveryTo,
  deliveryWithin,
  isRunning,
  type Delivery,
  type SenderTarget,
} from './delivery.js';
import { PublicAddress } from './public-address.js';

/** An application as a sender knows it. */
export interface Recipient {
  readonly address: PublicAddress;
  /** The key that SignalWire would sign a body with. */
  readonly keyFor: (body: unknown) => string;
  readonly deliver: Delivery;
  /** Puts the credentials into a URL that the application asks for where SignalWire does not sign. */
  readonly withCredentials: (url: string) => string;
  /** How the application checks documents. */
  readonly swml?: SwmlOptions;
}

/** What has to be known of an application; whatever is not given, it tells itself. */
export interface RecipientOptions {
  readonly signingKey?: string;
  readonly publicUrl?: string;
}

/** @throws Error where something is not given and the application does not tell it. */
export function recipientOf(
  target: SenderTarget,
  { signingKey, publicUrl }: RecipientOptions,
): Recipient {
  if (isRunning(target)) {
    return {
      address: new PublicAddress(publicUrl ?? target.publicUrl ?? target.url),
      keyFor: () => signingKey ?? target.signingKey,
      deliver: deliveryTo(target),
      withCredentials: (url) => url,
    };
  }
  const known = signalWireOptionsOf(target);
  const credentials = known?.webhookAuth[0];
  return {
    address: new PublicAddress(publicUrl ?? publicUrlOf(known)),
    keyFor: (body) => signingKey ?? signingKeyOf(known, body),
    deliver: deliveryWithin(target),
    withCredentials: (url) => (credentials ? withCredentials(url, credentials) : url),
    swml: known?.swml,
  };
}
