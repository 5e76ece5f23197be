import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** A label of the same section. */
  label: t.string(),

  /** How often this jump may be made; then the section is over. Default 100. */
  max: t.optional(t.integer()),
});

/** What `goto` takes in messaging. */
export interface MessagingGotoParams extends t.Static<typeof schema> {}

/** What `goto` takes beside the label in messaging. */
export interface MessagingGotoOptions extends Omit<MessagingGotoParams, 'label'> {}

/** The builder method of `goto` in messaging. */
export interface MessagingGotoStep {
  /**
   * Goes on at a label of the same section.
   *
   * @param to The label, or the parameters as on the wire.
   * @see Messaging SWML reference, `goto`
   */
  goto(to: string | MessagingGotoParams, options?: MessagingGotoOptions): this;
}

/** Description of `goto` in messaging. */
export const goto = method<MessagingGotoStep, { goto: MessagingGotoParams }>(
  'goto',
  schema,
  (to, options) => (typeof to === 'string' ? { label: to, ...options } : to),
);
