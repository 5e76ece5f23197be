import type { FlowRule } from './flow/flow-rules.js';

/** How SWML is checked. The same options serve documents that are built and documents that are read. */
export interface SwmlOptions {
  /**
   * Whether a finished document is checked for what its steps do wrong together: jumps to nowhere, sections that
   * are missing, steps that are never reached. Default `true`.
   */
  readonly flow?: boolean;
  /** Rules of that check to leave out, by id. None by default. */
  readonly ignore?: readonly FlowRule[];
  /**
   * `where-allowed` takes a whole-string expression (`${…}`, `%{…}`) where SignalWire's own schema does;
   * `anywhere` takes one in place of any number, boolean, choice or text. Default `where-allowed`.
   */
  readonly expressions?: 'where-allowed' | 'anywhere';
}
