import {
  IsBoolean,
  IsInt,
  IsObject,
  IsString,
  ValidateBy,
} from '../../webhooks/payload/class-validator.js';
import { MayBeAbsent } from '../../webhooks/payload/rules.js';

/** A number, or a word in its place. */
function IsCount(): PropertyDecorator {
  return ValidateBy({
    name: 'isCount',
    validator: {
      validate: (value) => Number.isInteger(value) || typeof value === 'string',
      defaultMessage: () => '$property must be a whole number or a word',
    },
  });
}

/** A function call that the agent made. */
export class SwaigLogEntryDto {
  /** Name of the function. */
  @IsString()
  command_name!: string;

  /** The arguments as the model wrote them. */
  @IsString()
  command_arg!: string;

  /** Seconds since 1970. */
  @IsInt()
  epoch_time!: number;

  /** Stands there, `true`, where SignalWire ran it by itself. */
  @MayBeAbsent()
  @IsBoolean()
  native?: boolean;

  /** How often it may be called from now on, or `endless`; for functions with a limit. */
  @MayBeAbsent()
  @IsCount()
  active_count?: number | string;

  /** Where it was called. Credentials may stand in it. */
  @MayBeAbsent()
  @IsString()
  url?: string;

  /** What was sent there. */
  @MayBeAbsent()
  @IsObject()
  post_data?: Record<string, unknown>;

  /** What came back. */
  @MayBeAbsent()
  @IsObject()
  post_response?: Record<string, unknown>;

  /** What came back after the agent had gone on. */
  @MayBeAbsent()
  @IsObject()
  delayed_post_response?: Record<string, unknown>;

  /** The MCP server that has the tool. */
  @MayBeAbsent()
  @IsString()
  mcp_url?: string;

  /** What the tool is called there. */
  @MayBeAbsent()
  @IsString()
  mcp_tool?: string;

  @MayBeAbsent()
  @IsString()
  mcp_response?: string;

  /** Stands there, `true`, where the tool failed. */
  @MayBeAbsent()
  @IsBoolean()
  mcp_error?: boolean;
}
