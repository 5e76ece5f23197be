export {
  createSender,
  type ApplicationSender,
  type RunningApplication,
  type SenderOptions,
  type SenderTarget,
} from './create-sender.js';
export { SignalWireClient, type ClientOptions } from './client/signalwire-client.js';
export { UnexpectedAnswer } from './client/unexpected-answer.js';
export { compatibilityCall, type CompatibilityCall } from './payloads/compatibility-call.js';
export { compatibilityRequest, type CompatibilityRequestOptions } from './compatibility-request.js';
export { inboundCall, type InboundCallFields } from './payloads/inbound-call.js';
export { inboundMessage, type InboundMessageFields } from './payloads/inbound-message.js';
export type { PartOf, Plain } from './payloads/merge.js';
export { aiDebug, sidecarEvent, swaigSignatureRequest } from './payloads/agent-event.js';
export { paymentRequest, type PaymentRequestFields } from './payloads/payment-request.js';
export {
  bedrockPostPrompt,
  fetchConversation,
  postPrompt,
  type PostPromptFields,
} from './payloads/post-prompt.js';
export {
  bedrockSwaigCall,
  sidecarSwaigCall,
  swaigCall,
  type SwaigCallFields,
} from './payloads/swaig-call.js';
export { statusEvent, type StatusEventFields } from './payloads/status-event.js';
export { signedRequest, type SignedRequest, type SignedRequestOptions } from './signed-request.js';
export {
  WebhookFailure,
  type OutgoingWebhook,
  type WebhookReply,
  type WebhookSender,
} from './webhook-sender.js';
export { CallSimulator, type SimulatorOptions } from './simulator/call-simulator.js';
export type {
  RequestHandler,
  SimulatedRequest,
  SimulatedResponse,
} from './simulator/call/network.js';
export type { SentMessage } from './simulator/call/call-stage.js';
export type { SentCallback } from './simulator/call/status-callbacks.js';
export type { TranscriptEntry, TranscriptKind } from './simulator/call/transcript.js';
export type { CoverageReport, DocumentCoverage } from './simulator/covered/coverage-report.js';
export type { AnsweredBy, DialOptions } from './simulator/dial-options.js';
export { NotPossibleError } from './simulator/not-possible.error.js';
export type { CallOutcomes, MessageOutcomes } from './simulator/outcomes.js';
export type { SentReply } from './simulator/message/message-session.js';
export type { FunctionResult } from './simulator/methods/agent/invoke-function.js';
export type { SimulatedAgent } from './simulator/simulated-agent.js';
export type { SimulatedCall } from './simulator/simulated-call.js';
export type { SimulatedMessage } from './simulator/simulated-message.js';
export type { SimulatedPeer } from './simulator/simulated-peer.js';
export {
  SwmlRuntimeError,
  type SimulatorCode,
  type StepPlace,
  type SwmlRuntimeCode,
} from './simulator/swml-runtime.error.js';
export type { TextOptions } from './simulator/text-options.js';
