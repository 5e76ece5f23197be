import type { FlavourName } from '../flavour-name.js';
import type { Severity } from '../problem.js';

/** What is known about a rule of the flow check. */
export interface FlowRuleFacts {
  /** An `error` keeps the document from being sent. */
  readonly severity: Severity;
  /**
   * The codes under which SignalWire reports the same thing at run time, in each flavour that has one. (SWML reference,
   * "Errors".)
   */
  readonly codes?: Readonly<Partial<Record<FlavourName, string>>>;
}

/** The rules of the flow check by id: what a document does wrong although each of its steps is right. */
export const FLOW_RULES = {
  'unknown-label': { severity: 'error', codes: { messaging: 'swml_goto_label_not_found' } },
  'label-in-nested-block': { severity: 'error', codes: { messaging: 'swml_goto_label_not_found' } },
  'duplicate-label': { severity: 'error' },
  'unknown-section': {
    severity: 'error',
    codes: {
      calling: 'relay_script_section_parameter_undefined',
      messaging: 'swml_section_not_found',
    },
  },
  'empty-section': { severity: 'error', codes: { calling: 'relay_script_section_code_missing' } },
  'unreachable-step': { severity: 'warning' },
  'endless-transfer': { severity: 'error', codes: { calling: 'relay_script_too_many_transfers' } },
  'expression-in-when': { severity: 'error', codes: { calling: 'relay_script_js_eval_error' } },
  'switch-without-default': {
    severity: 'warning',
    codes: {
      calling: 'relay_script_method_no_matching_condition',
      messaging: 'swml_switch_no_match',
    },
  },
  'expression-too-long': { severity: 'error', codes: { calling: 'relay_script_js_eval_error' } },
  'queue-without-transfer': {
    severity: 'error',
    codes: { calling: 'relay_script_method_parameter_missing' },
  },
  'languages-with-multilingual': { severity: 'warning' },
  'duplicate-function': { severity: 'error' },
  'unknown-function': { severity: 'error' },
  'unknown-context': { severity: 'error' },
  'unknown-step': { severity: 'error' },
  'too-many-media': { severity: 'error', codes: { messaging: 'swml_reply_media_limit_exceeded' } },
  'transfer-to-section': { severity: 'error', codes: { messaging: 'swml_transfer_failed' } },
  'dollar-in-messaging': { severity: 'warning' },
} as const satisfies Readonly<Record<string, FlowRuleFacts>>;

/** The id of a rule of the flow check. */
export type FlowRule = keyof typeof FLOW_RULES;
