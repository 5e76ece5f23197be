import * as t from '../../schema/index.js';

const options = {
  /** The recipient's number in E.164 format. Default: whoever wrote. */
  to: t.optional(t.string()),

  /** A number or short code of yours. Default: the one that was written to. */
  from: t.optional(t.string()),

  /** The http(s) URL that is told how the delivery goes. */
  status_url: t.optional(t.string()),
};

/** The text of a reply. */
const body = t.string({ minLength: 1 });

/** URLs of the files of a reply. */
const media = t.list(t.string(), { maxItems: 8 });

const withBody = t.object({
  ...options,

  /** The text, which must not be empty. */
  body,

  /** URLs of pictures and other files, up to 8; they make it an MMS. */
  media: t.optional(media),
});

const withMedia = t.object({
  ...options,

  /** URLs of pictures and other files, up to 8; they make it an MMS. */
  media,

  /** The text beside the media, which must not be empty. */
  body: t.optional(body),
});

/** A reply with a text, and media if you like. */
export interface ReplyBodyParams extends t.Static<typeof withBody>, t.Without<'switch'> {}

/** A reply with media, and a text if you like. */
export interface ReplyMediaParams extends t.Static<typeof withMedia>, t.Without<'switch'> {}

/** A reply: a text, media, or both. */
export type ReplyMessage = ReplyBodyParams | ReplyMediaParams;

/** A reply: a text, media, or both. */
export const replyMessage = t.named<ReplyMessage>(t.union(withBody, withMedia));
