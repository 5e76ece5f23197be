import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The http(s) URL that is told of each page and of the end. */
  status_url: t.optional(t.string()),
});

/** What `receive_fax` takes. */
export interface ReceiveFaxParams extends t.Static<typeof schema> {}

/** The builder method of `receive_fax`. */
export interface ReceiveFaxStep {
  /**
   * Takes the fax that the caller sends; `receive_fax_document` is its address as a PDF.
   *
   * @see SWML reference, `receive_fax`
   */
  receiveFax(params?: ReceiveFaxParams): this;
}

/** Description of `receive_fax`. */
export const receiveFax = method<ReceiveFaxStep, { receive_fax: ReceiveFaxParams }>(
  'receive_fax',
  schema,
  (params = {}) => params,
);
