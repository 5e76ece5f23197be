export {
  createSender,
  type ApplicationSender,
  type RunningApplication,
  type SenderOptions,
  type SenderTarget,
} from './create-sender.js';
export { SignalWireClient, type ClientOptions } from './client/signalwire-client.js';
export { UnexpectedAnswer } from './client/unexpected-answer.js';
export { inboundCall, type InboundCallFields } from './payloads/inbound-call.js';
export { inboundMessage, type InboundMessageFields } from './payloads/inbound-message.js';
export type { PartOf, Plain } from './payloads/merge.js';
export { statusEvent, type StatusEventFields } from './payloads/status-event.js';
export { signedRequest, type SignedRequest, type SignedRequestOptions } from './signed-request.js';
export {
  WebhookFailure,
  type OutgoingWebhook,
  type WebhookReply,
  type WebhookSender,
} from './webhook-sender.js';
