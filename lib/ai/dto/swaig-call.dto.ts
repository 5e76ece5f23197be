import { IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential } from '../../webhooks/payload/rules.js';
import { SwaigArgumentDto } from './swaig-argument.dto.js';

/** What calls of a function have in common, whichever step's agent makes them. */
export abstract class SwaigCallDto {
  /** Name of the function. */
  @IsString(essential)
  function!: string;

  /** The arguments as the model gave them. */
  @Nested(() => SwaigArgumentDto)
  argument!: SwaigArgumentDto;

  /** Names the call. A text conversation has the conversation's id here; a sidecar's call may lack it. */
  abstract call_id?: string;

  /** Data of the session, which `set_global_data` changes. */
  abstract global_data?: Record<string, unknown>;
}
