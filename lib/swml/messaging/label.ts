import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** The builder method of `label` in messaging. */
export interface MessagingLabelStep {
  /**
   * Marks this point of the section as a target of `goto`.
   *
   * @param name A name that no other label of the section has.
   * @see Messaging SWML reference, `label`
   */
  label(name: string): this;
}

/** Description of `label` in messaging. */
export const label = method<MessagingLabelStep, { label: string }>('label', t.string());
