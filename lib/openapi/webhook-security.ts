import type { WebhookAuth } from '../security/webhook-auth.js';

/** A security scheme, as OpenAPI writes it. No interface: its names have to fit the index of that of @nestjs/swagger. */
type SecurityScheme = {
  type: 'apiKey' | 'http';
  in?: 'header';
  name?: string;
  scheme?: 'basic';
  description: string;
};

/** The part of the `DocumentBuilder` of @nestjs/swagger that is used here. */
export interface SecurityBuilder {
  addSecurity(name: string, scheme: SecurityScheme): unknown;
}

const SIGNATURE = 'signalwire-signature';
const CREDENTIALS = 'signalwire-credentials';

/** The security schemes of each way to tell that SignalWire sent a request; any of them will do. */
export const WEBHOOK_SECURITY: Readonly<Record<WebhookAuth, readonly string[]>> = {
  signature: [SIGNATURE],
  credentials: [CREDENTIALS],
  either: [SIGNATURE, CREDENTIALS],
};

/**
 * Adds the security schemes that the descriptions of webhook handlers refer to, the signature header and the webhook
 * credentials, to a `DocumentBuilder` of @nestjs/swagger.
 *
 * @returns the same builder.
 */
export function addWebhookSecurity<Builder extends SecurityBuilder>(builder: Builder): Builder {
  builder.addSecurity(SIGNATURE, {
    type: 'apiKey',
    in: 'header',
    name: 'X-SignalWire-Signature',
    description: 'What SignalWire signs with the signing key of the project',
  });
  builder.addSecurity(CREDENTIALS, {
    type: 'http',
    scheme: 'basic',
    description:
      'The credentials of the option webhookAuth, which stand in the URL that SignalWire is given',
  });
  return builder;
}
