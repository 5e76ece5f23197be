import { IsInt, IsString } from '../../webhooks/payload/class-validator.js';

/** A file that came with an MMS. (REST API reference, "SWML inbound message webhook".) */
export class MessageMediaDto {
  /** Where the file can be downloaded. */
  @IsString()
  url!: string;

  /** Its MIME type: `image/jpeg`. */
  @IsString()
  content_type!: string;

  /** Its size in bytes. */
  @IsInt()
  size!: number;
}
