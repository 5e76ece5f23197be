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
  WebhookCredentials,
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
export { CredentialCheck, type CredentialVerdict } from './security/credential-check.js';
export type { WebhookAuth, WebhookAuthOptions } from './security/webhook-auth.js';
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

export { OnInboundMessage } from './messages/decorators/on-inbound-message.decorator.js';
export { InboundMessage, Message } from './messages/decorators/message-parameters.js';
export { InboundMessageDto } from './messages/dto/inbound-message.dto.js';
export { MessageDto } from './messages/dto/message.dto.js';
export { MessageMediaDto } from './messages/dto/message-media.dto.js';
export type { MessageType } from './messages/dto/message-type.js';

export { OnPayment } from './payments/decorators/on-payment.decorator.js';
export { PaymentRequest } from './payments/decorators/payment-request.decorator.js';
export { PaymentParameterDto } from './payments/dto/payment-parameter.dto.js';
export { PaymentRequestDto } from './payments/dto/payment-request.dto.js';
export type {
  ChargedPayment,
  FailedPayment,
  PaymentResult,
  StoredCard,
} from './payments/payment-result.js';

export { OnStatusCallback } from './status/decorators/on-status-callback.decorator.js';
export { StatusEvent } from './status/decorators/status-event.decorator.js';
export type { StatusHandlerDecorator } from './status/decorators/status-handler.js';
export type { StatusEvents, StatusEventType } from './status/status-events.js';
export { CallParamsDto } from './status/dto/call-params.dto.js';
export { CallStateEventDto, CallStateParamsDto } from './status/dto/call-state-event.dto.js';
export { ChannelEventDto } from './status/dto/channel-event.dto.js';
export {
  CollectEventDto,
  CollectInputDto,
  CollectParamsDto,
  CollectResultDto,
} from './status/dto/collect-event.dto.js';
export { ConferenceEventDto } from './status/dto/conference-event.dto.js';
export { ConferenceParamsDto } from './status/dto/conference-params.dto.js';
export type { ConferenceStatus } from './status/dto/conference-status.js';
export {
  ConnectEventDto,
  ConnectParamsDto,
  ConnectPeerDto,
} from './status/dto/connect-event.dto.js';
export {
  DetectEventDto,
  DetectionDto,
  DetectionResultDto,
  DetectParamsDto,
} from './status/dto/detect-event.dto.js';
export { DeviceDto, DeviceParamsDto } from './status/dto/device.dto.js';
export { FaxDto, FaxResultDto } from './status/dto/fax.dto.js';
export { FaxEventDto, FaxParamsDto } from './status/dto/fax-event.dto.js';
export { MessageStatusDto } from './status/dto/message-status.dto.js';
export { PayEventDto, PayParamsDto } from './status/dto/pay-event.dto.js';
export { PlayEventDto, PlayParamsDto } from './status/dto/play-event.dto.js';
export { QueueEventDto, QueueParamsDto } from './status/dto/queue-event.dto.js';
export { RecordEventDto, RecordParamsDto } from './status/dto/record-event.dto.js';
export {
  RecordingAudioDto,
  RecordingDto,
  type RecordingFormat,
} from './status/dto/recording.dto.js';
export { ReferEventDto, ReferParamsDto } from './status/dto/refer-event.dto.js';
export { StatusEventDto } from './status/dto/status-event.dto.js';
export { StreamEventDto, StreamParamsDto } from './status/dto/stream-event.dto.js';
export { TapAudioDto, TapEventDto, TapMediaDto, TapParamsDto } from './status/dto/tap-event.dto.js';
export { TapTargetDto, TapTargetParamsDto } from './status/dto/tap-target.dto.js';
export { TenDlcEventDto } from './status/dto/ten-dlc-event.dto.js';
export type { TenDlcCategory, TenDlcEventType } from './status/dto/ten-dlc-event-type.js';
export {
  TranscriptCompletedEventDto,
  TranscriptFailedEventDto,
} from './status/dto/transcript-event.dto.js';
export { TranscriptParamsDto } from './status/dto/transcript-params.dto.js';

export { CompatibilityParams } from './compatibility/decorators/compatibility-params.decorator.js';
export { CompatibilityWebhook } from './compatibility/decorators/compatibility-webhook.decorator.js';
export type { CompatibilityParameters } from './compatibility/compatibility-parameters.js';
export {
  signCompatibilityWebhook,
  verifyCompatibilityWebhook,
  type SignCompatibilityWebhookOptions,
  type VerifyCompatibilityWebhookOptions,
} from './compatibility/signature/compatibility-signature.js';
export type { FormParameter } from './compatibility/signature/form.js';

export { addWebhookSecurity, type SecurityBuilder } from './openapi/webhook-security.js';

export {
  SignalWireUrls,
  type ControllerClass,
  type LinkOptions,
  type MethodName,
} from './urls/signalwire-urls.js';

export { SwaigFunction } from './ai/function/swaig-function.decorator.js';
export type { SwaigFunctionOptions } from './ai/function/swaig-function.options.js';
export { SwaigArgs, SwaigCall } from './ai/function/swaig-parameters.js';
export { AiSwaigCallDto } from './ai/dto/ai-swaig-call.dto.js';
export { BedrockSwaigCallDto } from './ai/dto/bedrock-swaig-call.dto.js';
export { CallLogEntryDto } from './ai/dto/call-log-entry.dto.js';
export { ChannelDataDto } from './ai/dto/channel-data.dto.js';
export type { ConversationType } from './ai/dto/conversation-type.js';
export { ResponseTimingDto } from './ai/dto/response-timing.dto.js';
export { SidecarSwaigCallDto } from './ai/dto/sidecar-swaig-call.dto.js';
export { SwaigArgumentDto } from './ai/dto/swaig-argument.dto.js';
export { SwaigCallDto } from './ai/dto/swaig-call.dto.js';
export { AiDebug, OnAiDebug } from './ai/events/on-ai-debug.decorator.js';
export { OnSidecarEvent, SidecarEvent } from './ai/events/on-sidecar-event.decorator.js';
export { SwaigIncludes } from './ai/includes/swaig-includes.decorator.js';
export {
  readSwaigDefinitions,
  type SwaigDefinitions,
} from './ai/includes/read-swaig-definitions.js';
export { OnPostPrompt, PostPrompt } from './ai/post-prompt/on-post-prompt.decorator.js';
export type { PostPromptOptions } from './ai/post-prompt/post-prompt.kind.js';
export { AiPostPromptDto } from './ai/dto/ai-post-prompt.dto.js';
export { BedrockPostPromptDto } from './ai/dto/bedrock-post-prompt.dto.js';
export { CallInfoDto } from './ai/dto/call-info.dto.js';
export { CallTimelineEntryDto } from './ai/dto/call-timeline-entry.dto.js';
export { ConversationDto } from './ai/dto/conversation.dto.js';
export { FetchConversationDto } from './ai/dto/fetch-conversation.dto.js';
export { PostPromptDataDto } from './ai/dto/post-prompt-data.dto.js';
export { PostPromptDto } from './ai/dto/post-prompt.dto.js';
export { SidecarCallbackDto } from './ai/dto/sidecar-callback.dto.js';
export { SidecarEventDto, type SidecarEventType } from './ai/dto/sidecar-event.dto.js';
export { SwaigLogEntryDto } from './ai/dto/swaig-log-entry.dto.js';
export { SwaigSignatureRequestDto } from './ai/dto/swaig-signature-request.dto.js';
export { AiDebugDto } from './ai/dto/debug/ai-debug.dto.js';
export { DataMapEventsDto } from './ai/dto/debug/data-map-events.dto.js';
export {
  DebugContextChangeDto,
  DebugContextSwitchDataDto,
  DebugStepChangeDto,
} from './ai/dto/debug/context-events.dto.js';
export { DebugConversationAddDto } from './ai/dto/debug/conversation-add.dto.js';
export {
  DebugFunctionCallDto,
  DebugFunctionLoopDto,
  DebugToolDistillDto,
} from './ai/dto/debug/function-events.dto.js';
export {
  DebugGatherAnswerDto,
  DebugGatherCompleteDto,
  DebugGatherQuestionDto,
  DebugGatherRejectDto,
  DebugGatherStartDto,
} from './ai/dto/debug/gather-events.dto.js';
export {
  DebugConsolidationDto,
  DebugInnerDialogDto,
  DebugLlmErrorDto,
  DebugLlmRequestDto,
  DebugLlmResponseDto,
} from './ai/dto/debug/model-events.dto.js';
export {
  DebugOartAssistantTranscriptDto,
  DebugOartResponseDoneDto,
  DebugOartUserTranscriptDto,
} from './ai/dto/debug/oart-events.dto.js';
export {
  DebugHangupHookDto,
  DebugPostPromptDto,
  DebugSessionEndDto,
  DebugSessionStartDto,
  DebugStartupHookDto,
  DebugSummarizeStartDto,
  DebugWarningDto,
} from './ai/dto/debug/session-events.dto.js';
export {
  DebugAiCompletionDto,
  DebugAttentionTimeoutDto,
  DebugBargeDto,
  DebugFillerDto,
  DebugHoldDto,
  DebugSpeechDetectDto,
  DebugTextNormalizeDto,
  DebugVoiceErrorDto,
} from './ai/dto/debug/speech-events.dto.js';
export { DebugErrorDto, DebugWebhookLogDto } from './ai/dto/debug/webhook-events.dto.js';
export { DebugWebhookFailDto } from './ai/dto/debug/webhook-fail.dto.js';
export { SwaigParameter } from './ai/parameters/swaig-parameter.decorator.js';
export { SwaigResult, type SwaigResultJson } from './ai/result/swaig-result.js';
export {
  SwaigService,
  type SwaigSelection,
  type SwaigSelectionOptions,
  type SwaigSource,
} from './ai/swaig.service.js';
export { Nested, type NestedOptions } from './webhooks/payload/nested.decorator.js';

export {
  CallingDocument,
  expr,
  FLOW_RULES,
  js,
  MessagingDocument,
  parseSwml,
  say,
  SwmlService,
  SwmlValidationError,
  text,
  validateSwml,
} from './swml/index.js';
export type * from './swml/index.js';
