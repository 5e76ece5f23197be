import { IsObject } from '../../../webhooks/payload/class-validator.js';
import { Nested } from '../../../webhooks/payload/nested.decorator.js';
import {
  AllowsUnknown,
  essential,
  MayBeAbsent,
  MayBeNull,
} from '../../../webhooks/payload/rules.js';
import { CallInfoDto } from '../call-info.dto.js';
import { SwaigLogEntryDto } from '../swaig-log-entry.dto.js';
import {
  DebugContextChangeDto,
  DebugContextSwitchDataDto,
  DebugStepChangeDto,
} from './context-events.dto.js';
import { DebugConversationAddDto } from './conversation-add.dto.js';
import {
  DebugFunctionCallDto,
  DebugFunctionLoopDto,
  DebugToolDistillDto,
} from './function-events.dto.js';
import {
  DebugGatherAnswerDto,
  DebugGatherCompleteDto,
  DebugGatherQuestionDto,
  DebugGatherRejectDto,
  DebugGatherStartDto,
} from './gather-events.dto.js';
import {
  DebugConsolidationDto,
  DebugInnerDialogDto,
  DebugLlmErrorDto,
  DebugLlmRequestDto,
  DebugLlmResponseDto,
} from './model-events.dto.js';
import {
  DebugOartAssistantTranscriptDto,
  DebugOartResponseDoneDto,
  DebugOartUserTranscriptDto,
} from './oart-events.dto.js';
import {
  DebugHangupHookDto,
  DebugPostPromptDto,
  DebugSessionEndDto,
  DebugSessionStartDto,
  DebugStartupHookDto,
  DebugSummarizeStartDto,
  DebugWarningDto,
} from './session-events.dto.js';
import {
  DebugAiCompletionDto,
  DebugAttentionTimeoutDto,
  DebugBargeDto,
  DebugFillerDto,
  DebugHoldDto,
  DebugSpeechDetectDto,
  DebugTextNormalizeDto,
  DebugVoiceErrorDto,
} from './speech-events.dto.js';
import { DataMapEventsDto } from './data-map-events.dto.js';

/**
 * What the agent of an `ai` step does, as it happens: one property besides `call_info` for each thing, most often a single one.
 * Which things are told depends on the parameter `debug_webhook_level`; new ones arrive as they are.
 * (REST API reference, "AI debug webhook".)
 */
@AllowsUnknown()
export class AiDebugDto extends DataMapEventsDto {
  /** The call that the agent is on. */
  @Nested(() => CallInfoDto, essential)
  call_info!: CallInfoDto;

  /** A session began. */
  @MayBeAbsent()
  @Nested(() => DebugSessionStartDto)
  session_start?: DebugSessionStartDto;

  /** A session ended. */
  @MayBeAbsent()
  @Nested(() => DebugSessionEndDto)
  session_end?: DebugSessionEndDto;

  /** The function `startup_hook` has run. */
  @MayBeAbsent()
  @Nested(() => DebugStartupHookDto)
  startup_hook?: DebugStartupHookDto;

  /** The function `hangup_hook` has run. */
  @MayBeAbsent()
  @Nested(() => DebugHangupHookDto)
  hangup_hook?: DebugHangupHookDto;

  /** The caller said something. */
  @MayBeAbsent()
  @Nested(() => DebugSpeechDetectDto)
  speech_detect?: DebugSpeechDetectDto;

  /** The caller spoke while the agent did. Sessions of one kind have the first three readings, speech-to-speech sessions the others. */
  @MayBeAbsent()
  @Nested(() => DebugBargeDto)
  barge?: DebugBargeDto;

  /** The agent has finished an answer. */
  @MayBeAbsent()
  @Nested(() => DebugAiCompletionDto)
  ai_completion?: DebugAiCompletionDto;

  /** The agent said a phrase to fill a pause. */
  @MayBeAbsent()
  @Nested(() => DebugFillerDto)
  filler?: DebugFillerDto;

  /** The caller was quiet for too long. */
  @MayBeAbsent()
  @MayBeNull()
  @Nested(() => DebugAttentionTimeoutDto)
  attention_timeout?: DebugAttentionTimeoutDto | null;

  /** The caller was put on hold, or taken off it. */
  @MayBeAbsent()
  @Nested(() => DebugHoldDto)
  hold?: DebugHoldDto;

  /** A function of the agent has come back. */
  @MayBeAbsent()
  @Nested(() => DebugFunctionCallDto)
  function_call?: DebugFunctionCallDto;

  /** The agent called a function over and over, and was stopped. */
  @MayBeAbsent()
  @Nested(() => DebugFunctionLoopDto)
  function_loop?: DebugFunctionLoopDto;

  /** A function call with its answer, as the post-prompt lists them. */
  @MayBeAbsent()
  @Nested(() => SwaigLogEntryDto)
  swaig_call?: SwaigLogEntryDto;

  /** An action of a function, as your application returned it. */
  @MayBeAbsent()
  @IsObject()
  process_action?: Record<string, unknown>;

  /** The result of a function was shortened for the model. */
  @MayBeAbsent()
  @Nested(() => DebugToolDistillDto)
  tool_distill?: DebugToolDistillDto;

  /** The agent went to another step. */
  @MayBeAbsent()
  @Nested(() => DebugStepChangeDto)
  step_change?: DebugStepChangeDto;

  /** The agent went to another context. */
  @MayBeAbsent()
  @Nested(() => DebugContextChangeDto)
  context_change?: DebugContextChangeDto;

  /** What the prompt of a new context was made of. */
  @MayBeAbsent()
  @Nested(() => DebugContextSwitchDataDto)
  context_switch_data?: DebugContextSwitchDataDto;

  /** A `gather` began. */
  @MayBeAbsent()
  @Nested(() => DebugGatherStartDto)
  gather_start?: DebugGatherStartDto;

  /** A `gather` asked a question. */
  @MayBeAbsent()
  @Nested(() => DebugGatherQuestionDto)
  gather_question?: DebugGatherQuestionDto;

  /** A `gather` took an answer. */
  @MayBeAbsent()
  @Nested(() => DebugGatherAnswerDto)
  gather_answer?: DebugGatherAnswerDto;

  /** A `gather` did not take an answer. */
  @MayBeAbsent()
  @Nested(() => DebugGatherRejectDto)
  gather_reject?: DebugGatherRejectDto;

  /** A `gather` is done. */
  @MayBeAbsent()
  @Nested(() => DebugGatherCompleteDto)
  gather_complete?: DebugGatherCompleteDto;

  /** Something was added to the conversation; from `debug_webhook_level` 2 on. */
  @MayBeAbsent()
  @Nested(() => DebugConversationAddDto)
  conversation_add?: DebugConversationAddDto;

  /** The model is about to be asked. */
  @MayBeAbsent()
  @Nested(() => DebugLlmRequestDto)
  llm_request?: DebugLlmRequestDto;

  /** The model has answered. */
  @MayBeAbsent()
  @Nested(() => DebugLlmResponseDto)
  llm_response?: DebugLlmResponseDto;

  /** The model failed, or has to be asked again. */
  @MayBeAbsent()
  @Nested(() => DebugLlmErrorDto)
  llm_error?: DebugLlmErrorDto;

  /** The conversation has grown too long and is shortened. */
  @MayBeAbsent()
  @Nested(() => DebugConsolidationDto)
  consolidation?: DebugConsolidationDto;

  /** A summary is about to be written. */
  @MayBeAbsent()
  @Nested(() => DebugSummarizeStartDto)
  summarize_start?: DebugSummarizeStartDto;

  /** The post-prompt was delivered. */
  @MayBeAbsent()
  @Nested(() => DebugPostPromptDto)
  post_prompt?: DebugPostPromptDto;

  /** A text was rewritten, for speaking or for reading. */
  @MayBeAbsent()
  @Nested(() => DebugTextNormalizeDto)
  text_normalize?: DebugTextNormalizeDto;

  /** A voice did not work, and another one took its place. */
  @MayBeAbsent()
  @Nested(() => DebugVoiceErrorDto)
  voice_error?: DebugVoiceErrorDto;

  /** Something to look at. */
  @MayBeAbsent()
  @Nested(() => DebugWarningDto)
  warning?: DebugWarningDto;

  /** What the caller said, in a speech-to-speech session. */
  @MayBeAbsent()
  @Nested(() => DebugOartUserTranscriptDto)
  oart_user_transcript?: DebugOartUserTranscriptDto;

  /** What the agent said, in a speech-to-speech session. */
  @MayBeAbsent()
  @Nested(() => DebugOartAssistantTranscriptDto)
  oart_assistant_transcript?: DebugOartAssistantTranscriptDto;

  /** An answer is complete, in a speech-to-speech session. */
  @MayBeAbsent()
  @Nested(() => DebugOartResponseDoneDto)
  oart_response_done?: DebugOartResponseDoneDto;

  /** What the agent thinks, which nobody hears. */
  @MayBeAbsent()
  @Nested(() => DebugInnerDialogDto)
  inner_dialog?: DebugInnerDialogDto;
}
