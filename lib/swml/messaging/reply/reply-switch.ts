import * as t from '../../schema/index.js';
import { transform } from '../transform.js';
import { replyMessage } from './reply-message.js';

const content = t.union(t.string(), replyMessage);

const choices = t.object({
  /** Path of the variable to compare, such as `message.body`; without `%{}` round it. */
  variable: t.string(),

  /** What is done to the value before it is compared; the keys of `case` stay as they are. */
  transform: t.optional(transform),

  /** What is sent for each value: a text, or a reply with all its properties. */
  case: t.map(content),

  /** What is sent for any other value. Without it, an unknown value ends the document. */
  default: t.optional(content),
});

/** The replies among which a variable decides. */
export interface ReplyChoices extends t.Static<typeof choices> {}

const schema = t.object({
  /** The variable that decides, and what is sent for each of its values. */
  switch: t.named<ReplyChoices>(choices),
});

/** What `reply` takes where a variable decides what is sent. */
export interface ReplySwitchParams
  extends t.Static<typeof schema>, t.Without<'to' | 'from' | 'status_url' | 'body' | 'media'> {}

/** A reply that a variable decides. */
export const replySwitch = t.named<ReplySwitchParams>(schema);
