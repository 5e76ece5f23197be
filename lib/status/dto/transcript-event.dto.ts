import { IsIn } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { StatusEventDto } from './status-event.dto.js';
import { TranscriptParamsDto } from './transcript-params.dto.js';

/** What the two events about a transcript have in common. (REST API reference, "Transcript status callback".) */
abstract class TranscriptEventDto extends StatusEventDto {
  @Nested(() => TranscriptParamsDto, essential)
  params!: TranscriptParamsDto;
}

/**
 * `calling.transcript.completed`: the transcript that a `transcribe` step made, sent to its `status_url`.
 * (REST API reference, "Transcript status callback".)
 */
export class TranscriptCompletedEventDto extends TranscriptEventDto {
  @IsIn(['calling.transcript.completed'])
  event_type!: 'calling.transcript.completed';
}

/**
 * `calling.transcript.failed`: a `transcribe` step will have no transcript. Its `status_url` gets this or
 * `calling.transcript.completed`. (REST API reference, "Transcript status callback".)
 */
export class TranscriptFailedEventDto extends TranscriptEventDto {
  @IsIn(['calling.transcript.failed'])
  event_type!: 'calling.transcript.failed';
}
