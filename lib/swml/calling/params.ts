export type { AiSidecarParams } from './ai-sidecar/ai-sidecar.js';
export type { SidecarFunction, SidecarFunctionParameters } from './ai-sidecar/function.js';
export type {
  SidecarArrayParameter,
  SidecarBooleanParameter,
  SidecarIntegerParameter,
  SidecarNumberParameter,
  SidecarObjectParameter,
  SidecarParameter,
  SidecarStringParameter,
} from './ai-sidecar/parameter.js';
export type { SidecarParams } from './ai-sidecar/params.js';
export type { SidecarPermissions } from './ai-sidecar/permissions.js';
export type {
  SidecarFilePrompt,
  SidecarPomPrompt,
  SidecarPrompt,
  SidecarTextPrompt,
} from './ai-sidecar/prompt.js';
export type { SidecarSwaig, SidecarSwaigDefaults } from './ai-sidecar/swaig.js';
export type { AiOptions, AiParams } from './ai/ai.js';
export type { AiFillers } from './ai/fillers/fillers.js';
export type { AiTurnFillers } from './ai/fillers/turn-fillers.js';
export type { AiHint } from './ai/hint.js';
export type { AiLanguage } from './ai/language/language.js';
export type { AiMultilingualLanguage } from './ai/language/multilingual-language.js';
export type { AiMultilingual } from './ai/language/multilingual.js';
export type { AiVoiceParams } from './ai/language/voice-params.js';
export type { AiContextStep, AiPomStep, AiTextStep } from './ai/prompt/context-step.js';
export type { AiContext, AiPomContext, AiTextContext } from './ai/prompt/context.js';
export type { AiContexts } from './ai/prompt/contexts.js';
export type { AiPomPostPrompt, AiPostPrompt, AiTextPostPrompt } from './ai/prompt/post-prompt.js';
export type { AiPomPrompt, AiPrompt, AiTextPrompt } from './ai/prompt/prompt.js';
export type { AiPronunciation } from './ai/pronunciation.js';
export type { AiMessage } from './ai/settings/message.js';
export type { AiSettings } from './ai/settings/settings.js';
export type { SwaigDataMap, SwaigExpression, SwaigWebhook } from './ai/swaig/data-map.js';
export type { SwaigFunction } from './ai/swaig/function.js';
export type { SwaigInclude } from './ai/swaig/include.js';
export type { SwaigInternalFillers } from './ai/swaig/internal-fillers.js';
export type { SwaigOutput } from './ai/swaig/output.js';
export type { AiSwaig } from './ai/swaig/swaig.js';
export type { SwaigToolResult } from './ai/swaig/tool-result.js';
export type { AmazonBedrockOptions, AmazonBedrockParams } from './amazon-bedrock/amazon-bedrock.js';
export type { BedrockDataMap } from './amazon-bedrock/data-map.js';
export type { BedrockExpression } from './amazon-bedrock/expression.js';
export type { BedrockFunction } from './amazon-bedrock/function.js';
export type { BedrockOutput } from './amazon-bedrock/output.js';
export type { BedrockParams } from './amazon-bedrock/params.js';
export type {
  BedrockPomPostPrompt,
  BedrockPostPrompt,
  BedrockTextPostPrompt,
} from './amazon-bedrock/post-prompt.js';
export type {
  BedrockPomPrompt,
  BedrockPrompt,
  BedrockTextPrompt,
} from './amazon-bedrock/prompt.js';
export type { BedrockSwaig } from './amazon-bedrock/swaig.js';
export type { BedrockWebhook } from './amazon-bedrock/webhook.js';
export type { AnswerParams } from './answer.js';
export type { CondCase, CondElse, CondWhen } from './cond.js';
export type { ConfirmCondCase, ConfirmCondElse, ConfirmCondWhen } from './confirm-cond.js';
export type {
  ConnectOptions,
  ConnectParallelParams,
  ConnectParams,
  ConnectSerialParallelParams,
  ConnectSerialParams,
  ConnectSingleParams,
} from './connect/connect.js';
export type { ConnectDestination } from './connect/destination.js';
export type { SipHeader } from './connect/sip-header.js';
export type { DenoiseParams } from './denoise.js';
export type { DetectMachineParams } from './detect-machine.js';
export type { EnterQueueArguments, EnterQueueOptions, EnterQueueParams } from './enter-queue.js';
export type { ExecuteParams } from './execute.js';
export type { GotoOptions, GotoParams } from './goto.js';
export type { HangupParams } from './hangup.js';
export type { ConferenceResult, ConferenceSwitch } from './join-conference/conference-result.js';
export type { ConferenceStream } from './join-conference/conference-stream.js';
export type {
  JoinConferenceOptions,
  JoinConferenceParams,
} from './join-conference/join-conference.js';
export type { JoinRoomParams } from './join-room.js';
export type { InjectOptions, TranslateInject } from './live/inject.js';
export type {
  LiveTranscribeAction,
  LiveTranscribeParams,
  TranscribeOptions,
  TranscribeStart,
} from './live/live-transcribe.js';
export type {
  LiveTranslateAction,
  LiveTranslateParams,
  TranslateOptions,
  TranslateStart,
} from './live/live-translate.js';
export type { SummarizeAction, SummaryOptions } from './live/summarize.js';
export type { TranslationFilter } from './live/translation-filter.js';
export type { PayParameter } from './pay/parameter.js';
export type { PayOptions, PayParams } from './pay/pay.js';
export type { PayPrompt } from './pay/prompt.js';
export type { PayPlay, PayPromptAction, PaySay } from './pay/prompt-action.js';
export type { PlayManyParams, PlayOneParams, PlayParams } from './play.js';
export type { PromptParams } from './prompt.js';
export type { ReceiveFaxParams } from './receive-fax.js';
export type { RecordParams } from './record.js';
export type { RecordCallParams } from './record-call.js';
export type { RequestParams } from './request.js';
export type { ResultBranches, ResultSwitch } from './result-branches.js';
export type { SayOptions } from './say.js';
export type { SendDigitsParams } from './send-digits.js';
export type { SendFaxOptions, SendFaxParams } from './send-fax.js';
export type { SendSmsBodyParams, SendSmsMediaParams, SendSmsParams } from './send-sms.js';
export type { SetParams } from './set.js';
export type { SipReferOptions, SipReferParams } from './sip-refer.js';
export type { SleepDuration, SleepParams } from './sleep.js';
export type { StopDenoiseParams } from './stop-denoise.js';
export type { StopRecordCallParams } from './stop-record-call.js';
export type { StopStreamParams } from './stop-stream.js';
export type { StopTapParams } from './stop-tap.js';
export type { StreamOptions, StreamParams } from './stream.js';
export type { SwaigAction } from './swaig/action/action.js';
export type { SwaigChangeContextAction } from './swaig/action/change-context-action.js';
export type { SwaigChangeStepAction } from './swaig/action/change-step-action.js';
export type {
  SwaigContextSwitch,
  SwaigContextSwitchAction,
} from './swaig/action/context-switch-action.js';
export type { SwaigHangupAction } from './swaig/action/hangup-action.js';
export type { SwaigHold, SwaigHoldAction } from './swaig/action/hold-action.js';
export type { SwaigPlayback, SwaigPlaybackAction } from './swaig/action/playback-action.js';
export type { SwaigSayAction } from './swaig/action/say-action.js';
export type { SwaigSetGlobalDataAction } from './swaig/action/set-global-data-action.js';
export type { SwaigSetMetaDataAction } from './swaig/action/set-meta-data-action.js';
export type { SwaigStopAction } from './swaig/action/stop-action.js';
export type { SwaigStopPlaybackAction } from './swaig/action/stop-playback-action.js';
export type { SwaigDocument, SwaigSwmlAction } from './swaig/action/swml-action.js';
export type {
  SwaigToggle,
  SwaigToggleFunctionsAction,
} from './swaig/action/toggle-functions-action.js';
export type { SwaigUnsetGlobalDataAction } from './swaig/action/unset-global-data-action.js';
export type { SwaigUnsetMetaDataAction } from './swaig/action/unset-meta-data-action.js';
export type { SwaigUserInputAction } from './swaig/action/user-input-action.js';
export type { AiModel } from './swaig/ai-model.js';
export type { SwaigDefaults } from './swaig/defaults.js';
export type { SwaigFunctionParameters } from './swaig/function-parameters.js';
export type { McpServer } from './swaig/mcp-server.js';
export type {
  SwaigAllOfParameter,
  SwaigAnyOfParameter,
  SwaigArrayParameter,
  SwaigObjectParameter,
  SwaigOneOfParameter,
  SwaigParameter,
} from './swaig/parameter/parameter.js';
export type {
  SwaigBooleanParameter,
  SwaigConstParameter,
  SwaigIntegerParameter,
  SwaigNullParameter,
  SwaigNumberParameter,
  SwaigStringParameter,
} from './swaig/parameter/scalar-parameters.js';
export type { PomBodySection, PomBulletsSection, PomSection } from './swaig/pom-section.js';
export type { SwaigForEach } from './swaig/webhook-for-each.js';
export type { SwitchParams } from './switch.js';
export type { TapOptions, TapParams } from './tap.js';
export type { TranscribeParams } from './transcribe.js';
export type { TranscribeStopParams } from './transcribe-stop.js';
export type { TransferParams } from './transfer.js';
export type { UserEvent, UserEventParams } from './user-event.js';
