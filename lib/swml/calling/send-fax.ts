import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The http(s) URL of the PDF. */
  document: t.string(),

  /** Text for the top of each page. */
  header_info: t.optional(t.string()),

  /** What this side calls itself to the other fax machine. Default: the caller's number. */
  identity: t.optional(t.string()),

  /** The http(s) URL that is told of each page and of the end. */
  status_url: t.optional(t.string()),
});

/** What `send_fax` takes. */
export interface SendFaxParams extends t.Static<typeof schema> {}

/** What `send_fax` takes beside the document. */
export interface SendFaxOptions extends Omit<SendFaxParams, 'document'> {}

/** The builder method of `send_fax`. */
export interface SendFaxStep {
  /**
   * Faxes a PDF to the other side; `send_fax_result` tells whether it arrived.
   *
   * @param document The URL of the PDF, or the parameters as on the wire.
   * @see SWML reference, `send_fax`
   */
  sendFax(document: string | SendFaxParams, options?: SendFaxOptions): this;
}

/** Description of `send_fax`. */
export const sendFax = method<SendFaxStep, { send_fax: SendFaxParams }>(
  'send_fax',
  schema,
  (document, options) => (typeof document === 'string' ? { document, ...options } : document),
);
