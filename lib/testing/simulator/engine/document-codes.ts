import type { FlavourName } from '../../../swml/flavour.js';
import type { Problem } from '../../../swml/problem.js';
import type { SwmlRuntimeCode } from '../swml-runtime.error.js';

const CALLING: Readonly<Record<string, SwmlRuntimeCode>> = {
  'missing-property': 'relay_script_method_parameter_missing',
  'unknown-property': 'relay_script_method_parameter_undefined',
  'conflicting-property': 'relay_script_method_parameter_conflict',
  'unknown-method': 'relay_script_method_undefined',
  'not-one-method': 'relay_script_method_missing_name',
  'wrong-type': 'relay_script_element_wrong_type',
  'too-deep': 'relay_script_nested_too_deep',
  syntax: 'relay_script_parse_error',
  'not-utf8': 'relay_script_parse_error',
  'too-large': 'relay_script_parse_error',
  'duplicate-key': 'relay_script_element_duplicated',
};

const AT_THE_TOP: Readonly<Record<string, SwmlRuntimeCode>> = {
  version: 'relay_script_version_invalid',
  sections: 'relay_script_sections_missing',
};

/** The code that SignalWire gives a document with this problem. (SWML reference, "Errors".) */
export function codeOfProblem(
  { rule, path, message }: Problem,
  flavour: FlavourName,
): SwmlRuntimeCode {
  if (flavour === 'messaging') {
    if (rule === 'syntax') return 'json_or_yaml_required';
    return rule === 'unknown-method' ? 'swml_unsupported_method' : 'swml_invalid_document';
  }
  if (path === 'sections' && message.startsWith('needs main'))
    return 'relay_script_main_section_missing';
  return AT_THE_TOP[path] ?? CALLING[rule] ?? 'relay_script_element_invalid_value';
}
