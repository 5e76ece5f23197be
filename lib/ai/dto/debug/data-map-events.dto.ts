import { IsArray, IsObject } from '../../../webhooks/payload/class-validator.js';
import { Nested } from '../../../webhooks/payload/nested.decorator.js';
import { MayBeAbsent, MayBeNull } from '../../../webhooks/payload/rules.js';
import { DebugErrorDto, DebugWebhookLogDto } from './webhook-events.dto.js';
import { DebugWebhookFailDto } from './webhook-fail.dto.js';

/** What goes on while SignalWire carries out a `data_map`, or calls a function: several of these stand side by side. */
export abstract class DataMapEventsDto {
  /** The webhook of a `data_map`, as the document has it; `input` and others stand beside it. */
  @MayBeAbsent()
  @IsObject()
  webhook?: Record<string, unknown>;

  /** What was sent to the webhook, or what its output was made of. */
  @MayBeAbsent()
  @IsObject()
  input?: Record<string, unknown>;

  /** What the webhook came to; `null` where nothing matched. */
  @MayBeAbsent()
  @MayBeNull()
  @IsObject()
  output?: Record<string, unknown> | null;

  /** The expression that matched, if any did. */
  @MayBeAbsent()
  @MayBeNull()
  @IsObject()
  match?: Record<string, unknown> | null;

  /** The `error_keys` of the webhook, if it has any. */
  @MayBeAbsent()
  @MayBeNull()
  @IsArray()
  error_keys?: unknown[] | null;

  /** A webhook of a `data_map` makes no sense. */
  @MayBeAbsent()
  @Nested(() => DebugErrorDto)
  error?: DebugErrorDto;

  /** The expression of a `data_map`, as the document has it. */
  @MayBeAbsent()
  @IsObject()
  expression?: Record<string, unknown>;

  /** A request of a `data_map` and its answer. */
  @MayBeAbsent()
  @Nested(() => DebugWebhookLogDto)
  webhook_log?: DebugWebhookLogDto;

  /** What the function came to in the end. */
  @MayBeAbsent()
  @MayBeNull()
  @IsObject()
  webhook_reply?: Record<string, unknown> | null;

  /** A function could not be reached, or answered nothing of use. */
  @MayBeAbsent()
  @Nested(() => DebugWebhookFailDto)
  webhook_fail?: DebugWebhookFailDto;
}
