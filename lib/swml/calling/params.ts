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
export type { ExecuteParams } from './execute.js';
export type { GotoOptions, GotoParams } from './goto.js';
export type { HangupParams } from './hangup.js';
export type { JoinRoomParams } from './join-room.js';
export type { PlayManyParams, PlayOneParams, PlayParams } from './play.js';
export type { PromptParams } from './prompt.js';
export type { ReceiveFaxParams } from './receive-fax.js';
export type { RecordParams } from './record.js';
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
export type { SwitchParams } from './switch.js';
export type { TapOptions, TapParams } from './tap.js';
export type { TranscribeParams } from './transcribe.js';
export type { TranscribeStopParams } from './transcribe-stop.js';
export type { TransferParams } from './transfer.js';
export type { UserEvent, UserEventParams } from './user-event.js';
