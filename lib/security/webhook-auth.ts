/**
 * How a route makes sure that SignalWire calls it: by its `signature`; by the `credentials` of the option `webhookAuth`,
 * for requests that SignalWire does not sign; or by `either` of them, where its documentation disagrees about that.
 */
export type WebhookAuth = 'signature' | 'credentials' | 'either';

/** Options of the decorators whose requests SignalWire does not always sign. */
export interface WebhookAuthOptions {
  /** What is asked of a request instead of what the decorator asks by itself. */
  readonly auth?: WebhookAuth;
}
