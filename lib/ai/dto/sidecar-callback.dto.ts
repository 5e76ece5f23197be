import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { CallInfoDto } from './call-info.dto.js';
import { SidecarEventDto } from './sidecar-event.dto.js';

/** What an `ai_sidecar` posts to its `url`. (REST API reference, "AI sidecar callback".) */
export class SidecarCallbackDto {
  @Nested(() => CallInfoDto)
  call_info!: CallInfoDto;

  @Nested(() => SidecarEventDto, essential)
  sidecar_event!: SidecarEventDto;
}
