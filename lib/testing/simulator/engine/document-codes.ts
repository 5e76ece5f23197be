import type { FlavourName } from '../../../swml/flavour-name.js';
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

/** Problems that have a code of their own where they are, in messages. */
const MESSAGING: readonly (readonly [rule: string, path: RegExp, code: SwmlRuntimeCode])[] = [
  ['syntax', /^/, 'json_or_yaml_required'],
  ['unknown-method', /^/, 'swml_unsupported_method'],
  ['missing-property', /^sections$/, 'swml_missing_entry_point'],
  ['wrong-type', /^(?!version$)[^.[]+$/, 'swml_invalid_section_format'],
  [
    'missing-property',
    /\.reply(\.switch\.(case\.[^.]+|default))?$/,
    'swml_reply_body_or_media_required',
  ],
  ['wrong-length', /\.reply\.body$/, 'swml_reply_body_or_media_required'],
  ['wrong-length', /\.media$/, 'swml_reply_media_limit_exceeded'],
  ['not-a-choice', /\.transform$/, 'swml_switch_invalid_transform'],
  ['missing-property', /\.transfer$/, 'swml_transfer_failed'],
  ['missing-property', /\.request$/, 'swml_request_url_required'],
];

const AT_THE_TOP: Readonly<Record<string, SwmlRuntimeCode>> = {
  version: 'relay_script_version_invalid',
  sections: 'relay_script_sections_missing',
};

/** The code that SignalWire gives a document with these problems, of which the first counts. (SWML reference, "Errors".) */
export function codeOfProblems(
  problems: readonly Problem[],
  flavour: FlavourName,
): SwmlRuntimeCode {
  return flavour === 'messaging' ? messagingCode(problems) : callingCode(problems[0]);
}

function messagingCode(problems: readonly Problem[]): SwmlRuntimeCode {
  const [first] = problems;
  if (!first) return 'json_or_yaml_required';
  // Documents without sections are documented as well, if not described; they have another way in.
  const isShort = first.path === 'reply' || first.path === 'receive';
  const lacksSections = problems.find(({ path }) => path === 'sections');
  const { rule, path } = isShort ? first : (lacksSections ?? first);
  const known = MESSAGING.find(([name, place]) => name === rule && place.test(path));
  return known?.[2] ?? 'swml_invalid_document';
}

function callingCode(problem: Problem | undefined): SwmlRuntimeCode {
  if (!problem) return 'relay_script_parse_error';
  const { rule, path, message } = problem;
  if (path === 'sections' && message.startsWith('needs main'))
    return 'relay_script_main_section_missing';
  if (AT_THE_TOP[path]) return AT_THE_TOP[path];
  // Whatever belongs to a step stands in a list of steps.
  if (rule === 'unknown-property' && !/\[\d+\]/.test(path)) return 'relay_script_element_undefined';
  if (rule === 'not-a-choice' && path.endsWith('.request.method'))
    return 'relay_script_method_parameter_invalid_value';
  return CALLING[rule] ?? 'relay_script_element_invalid_value';
}
