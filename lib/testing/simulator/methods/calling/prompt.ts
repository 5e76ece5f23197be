import type { CallStep } from '../../call/call-session.js';
import { collectEntry, type Entry, type KeyRules } from '../media/key-entry.js';
import { playSounds } from '../media/play-sounds.js';

const SPEECH = ['speech_timeout', 'speech_end_timeout', 'speech_language', 'speech_hints'];
const DIGITS = ['max_digits', 'terminators', 'digit_timeout', 'initial_timeout'];

/** Plays sounds and collects keys or speech. */
export async function prompt(step: CallStep): Promise<void> {
  const { world } = step;
  world.answer();
  playSounds(step, step.params.texts('play'));
  const control_id = world.newId();
  const entry = await collectEntry(step, rulesOf(step));
  Object.assign(world.vars, variablesOf(entry));
  const result = resultOf(entry);
  world.report(step.params.optionalText('status_url'), 'calling.call.collect', {
    control_id,
    result,
    final: true,
  });
}

function rulesOf({ params }: CallStep): KeyRules {
  const speech = SPEECH.some((key) => params.has(key));
  return {
    maxDigits: params.number('max_digits', 1),
    terminators: params.text('terminators'),
    initialTimeout: params.number(
      'initial_timeout',
      speech ? params.number('speech_timeout', 5) : 5,
    ),
    digitTimeout: params.number('digit_timeout', 5),
    takes: { speech, keys: !speech || DIGITS.some((key) => params.has(key)) },
  };
}

function variablesOf(entry: Entry): Record<string, unknown> {
  switch (entry.type) {
    case 'digits':
      return {
        prompt_result: 'match_digits',
        prompt_value: entry.digits,
        prompt_value_raw: entry.digits,
        prompt_digits: entry.digits,
        prompt_digit_terminator: entry.terminator,
      };
    case 'speech':
      return {
        prompt_result: 'match_speech',
        prompt_value: entry.text,
        prompt_value_raw: entry.text,
        prompt_speech_confidence: entry.confidence,
      };
    default:
      return {
        prompt_result: 'no_input',
        prompt_value: '',
        prompt_value_raw: '',
        prompt_digits: '',
      };
  }
}

function resultOf(entry: Entry) {
  if (entry.type === 'no_input') return { type: 'no_input', params: {} };
  const { type, ...params } = entry;
  return { type: type === 'digits' ? 'digit' : type, params };
}
