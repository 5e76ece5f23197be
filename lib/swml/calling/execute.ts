import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { callingBranch } from './branch.js';
import { resultBranches } from './result-branches.js';

const schema = t.object({
  /** What to run: a section's name, the http(s) URL of a document, or a document as JSON text. */
  dest: t.string(),

  /** Values that the called steps find under `params`; they replace the present ones meanwhile. */
  params: t.optional(t.values()),

  /** Notes of your own, which SignalWire ignores. */
  meta: t.optional(t.values()),

  /** Steps that run when the called ones have come back. */
  on_return: t.optional(callingBranch),

  /** Steps that depend on what came back; compares `return_value` unless told otherwise. */
  result: t.optional(resultBranches),
});

/** What `execute` takes. */
export interface ExecuteParams extends t.Static<typeof schema> {}

/** The builder method of `execute`. */
export interface ExecuteStep {
  /**
   * Runs a section or another document as a subroutine and comes back; `return_value` holds what
   * it returned.
   *
   * @param dest Where to go, or the parameters as on the wire.
   * @param params Values for the called steps.
   * @see SWML reference, `execute`
   */
  execute(dest: string | ExecuteParams, params?: ExecuteParams['params']): this;
}

/** Description of `execute`. */
export const execute = method<ExecuteStep, { execute: ExecuteParams }>(
  'execute',
  schema,
  (dest, params) => (typeof dest === 'string' ? { dest, params } : dest),
);
