export { SignalWireModule } from './signalwire.module.js';
export type { SignalWireModuleExtras } from './signalwire.module-definition.js';
export { SignalWireConfigurationError } from './signalwire.options.check.js';
export type {
  FailedCall,
  Fallback,
  PayloadValidation,
  PublicUrlOption,
  SignalWireModuleOptions,
  SignalWireOptionsFactory,
  SigningKeyLookup,
  SigningKeyRequest,
  SigningKeys,
  SwmlAnswer,
  UnverifiedRequest,
} from './signalwire.options.js';

export { SIGNATURE_HEADERS, signWebhook, verifyWebhook } from './security/signature.js';
export type {
  SignatureAlgorithm,
  SigningKey,
  SignWebhookOptions,
  VerifyWebhookOptions,
  WebhookHeaders,
} from './security/signature.js';
export { SignatureGuard } from './security/signature.guard.js';
export { CredentialCheck } from './security/credential-check.js';
export type {
  WebhookAuth,
  WebhookAuthOptions,
  WebhookCredentials,
} from './security/webhook-auth.js';
export { WebhookAuthGuard } from './security/webhook-auth.guard.js';
export { SignatureVerifier, type SignatureForm } from './security/signature-verifier.js';
export { SkipSignature } from './security/skip-signature.decorator.js';
export type { HttpRequest } from './security/http-request.js';

export type { ParameterPipe } from './webhooks/parameters/parameter-pipe.js';
export { SwmlEnvs, SwmlParams, SwmlVars } from './webhooks/parameters/swml-variables.js';

export { OnInboundCall } from './calls/decorators/on-inbound-call.decorator.js';
export { Call, CallHeader, InboundCall } from './calls/decorators/call-parameters.js';
export { CallDto } from './calls/dto/call.dto.js';
export { CallHeaderDto } from './calls/dto/call-header.dto.js';
export { CallParentDto } from './calls/dto/call-parent.dto.js';
export { CallPeerDto } from './calls/dto/call-peer.dto.js';
export type { CallDirection, CallType } from './calls/dto/call-type.js';
export { InboundCallDto } from './calls/dto/inbound-call.dto.js';
export { SipDataDto } from './calls/dto/sip-data.dto.js';

export {
  SignalWireUrls,
  type ControllerClass,
  type LinkOptions,
  type MethodName,
} from './urls/signalwire-urls.js';

export {
  CallingDocument,
  expr,
  FLOW_RULES,
  MessagingDocument,
  parseSwml,
  say,
  SwmlService,
  SwmlValidationError,
  text,
  validateSwml,
} from './swml/index.js';
export type * from './swml/index.js';
