import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** The name of a section of this document. */
  dest: t.string(),

  /** Values that the called steps find under `params`; they replace the present ones meanwhile. */
  params: t.optional(t.values()),
});

/** What `execute` takes in messaging. */
export interface MessagingExecuteParams extends t.Static<typeof schema> {}

/** The builder method of `execute` in messaging. */
export interface MessagingExecuteStep {
  /**
   * Runs a section as a subroutine and comes back; `return_value` holds what it returned, if
   * anything.
   *
   * @param section The section's name, or the parameters as on the wire.
   * @param params Values for the called steps.
   * @see Messaging SWML reference, `execute`
   */
  execute(
    section: string | MessagingExecuteParams,
    params?: MessagingExecuteParams['params'],
  ): this;
}

/** Description of `execute` in messaging. */
export const execute = method<MessagingExecuteStep, { execute: MessagingExecuteParams }>(
  'execute',
  schema,
  (section, params) => (typeof section === 'string' ? { dest: section, params } : section),
);
