import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const options = {
  /** The recipient's number in E.164 format. */
  to_number: t.string(),

  /** The sender's number in E.164 format. */
  from_number: t.string(),

  /** Region of the world to send from. By default the account's or the device's. */
  region: t.optional(t.string()),

  /** Words to find the message by in the logs. */
  tags: t.optional(t.list(t.string())),

  /** The URL that is told how the delivery goes. */
  status_callback: t.optional(t.string()),
};

const withBody = t.object({
  ...options,

  /** The text. */
  body: t.string(),
});

const withMedia = t.object({
  ...options,

  /** URLs of pictures and other files; they make it an MMS. */
  media: t.list(t.string()),

  /** The text beside the media. */
  body: t.optional(t.string()),
});

/** What `send_sms` takes for a text alone. */
export interface SendSmsBodyParams
  extends t.Static<typeof withBody>, t.Without<'media', t.Static<typeof withMedia>> {}

/** What `send_sms` takes for media. */
export interface SendSmsMediaParams extends t.Static<typeof withMedia> {}

/** What `send_sms` takes: a text, media, or both. */
export type SendSmsParams = SendSmsBodyParams | SendSmsMediaParams;

/** The builder method of `send_sms`. */
export interface SendSmsStep {
  /**
   * Sends a text message, whoever is on the call.
   *
   * @see SWML reference, `send_sms`
   */
  sendSms(params: SendSmsParams): this;
}

/** Description of `send_sms`. */
export const sendSms = method<SendSmsStep, { send_sms: SendSmsParams }>(
  'send_sms',
  t.union(withBody, withMedia),
);
