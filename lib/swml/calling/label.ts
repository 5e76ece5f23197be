import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** The builder method of `label`. */
export interface LabelStep {
  /**
   * Marks this point of the section as a target of `goto`.
   *
   * @param name A name that no other label of the section has.
   * @see SWML reference, `label`
   */
  label(name: string): this;
}

/** Description of `label`. */
export const label = method<LabelStep, { label: string }>('label', t.string());
