import type { AiDebugDto } from '../../ai/dto/debug/ai-debug.dto.js';
import type { SidecarCallbackDto } from '../../ai/dto/sidecar-callback.dto.js';
import type { SidecarEventType } from '../../ai/dto/sidecar-event.dto.js';
import type { SwaigSignatureRequestDto } from '../../ai/dto/swaig-signature-request.dto.js';
import { ACCOUNT } from './account.js';
import { callInfo, CALLER } from './conversation.js';
import { merge, type PartOf, type Plain } from './merge.js';

/**
 * What an `ai_sidecar` reports.
 *
 * @example `sidecarEvent('insight', { sidecar_event: { raw: 'Confirm the address.' } })`
 */
export function sidecarEvent(
  type: SidecarEventType,
  fields?: PartOf<SidecarCallbackDto>,
): Plain<SidecarCallbackDto> {
  const info = callInfo();
  const channel = { call_id: info.call_id, caller_id_number: CALLER.number };
  const usual: Plain<SidecarCallbackDto> = {
    call_info: info,
    sidecar_event: { type, ts: Date.now() * 1000, tick_id: 1, channel_data: channel },
  };
  return merge(usual, fields);
}

/**
 * What a `debug_webhook_url` is told.
 *
 * @param event what happened: `{ webhook_fail: { … } }`.
 */
export function aiDebug(event: PartOf<AiDebugDto> = {}): Plain<AiDebugDto> {
  const usual: Plain<AiDebugDto> = { call_info: callInfo() };
  return merge(usual, event);
}

/** What SignalWire asks a server of functions for, before it offers them to the model. */
export function swaigSignatureRequest(
  functions: readonly string[],
  fields?: PartOf<SwaigSignatureRequestDto>,
): Plain<SwaigSignatureRequestDto> {
  const usual: Plain<SwaigSignatureRequestDto> = {
    ...ACCOUNT,
    action: 'get_signature',
    functions: [...functions],
    content_type: 'text/swaig',
    content_disposition: 'function signature request',
    version: '2.0',
  };
  return merge(usual, fields);
}
