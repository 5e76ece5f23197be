import { IsObject, IsString } from '../../webhooks/payload/class-validator.js';

/**
 * What the INVITE of a SIP call said: its request URI and its From, To and Contact headers, each as a whole and in
 * parts. (REST API reference, "SWML inbound call webhook".)
 */
export class SipDataDto {
  /** Host of the request URI: where the caller's side sent the INVITE. */
  @IsString()
  sip_req_host!: string;

  /** `user@host` of the request URI. */
  @IsString()
  sip_req_uri!: string;

  @IsString()
  sip_req_user!: string;

  /** Host of the From header. The caller's side writes it; it proves nothing. */
  @IsString()
  sip_from_host!: string;

  @IsString()
  sip_from_uri!: string;

  @IsString()
  sip_from_user!: string;

  /** Host of the To header. */
  @IsString()
  sip_to_host!: string;

  @IsString()
  sip_to_uri!: string;

  @IsString()
  sip_to_user!: string;

  /** User of the Contact header: where the caller's side takes further requests. */
  @IsString()
  sip_contact_user!: string;

  /** A port number, as text. */
  @IsString()
  sip_contact_port!: string;

  @IsString()
  sip_contact_uri!: string;

  @IsString()
  sip_contact_host!: string;

  /** Parameters of the Contact header, by name. */
  @IsObject()
  sip_contact_params!: Record<string, unknown>;
}
