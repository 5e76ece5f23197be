import * as t from '../../schema/index.js';

const schema = t.object({
  /** Name of the header, such as `X-Account`. */
  name: t.string(),

  /** Value of the header. */
  value: t.string(),
});

/** A header of a SIP INVITE. */
export interface SipHeader extends t.Static<typeof schema> {}

/** A header of a SIP INVITE. */
export const sipHeader = t.named<SipHeader>(schema);
