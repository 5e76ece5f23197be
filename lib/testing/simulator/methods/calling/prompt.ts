import type { CallStep } from '../../call/call-session.js';
import { collectEntry, type Entry, type KeyRules } from '../media/key-entry.js';
import { failToPlay, playSounds } from '../media/play-sounds.js';

const SPEECH = ['speech_timeout', 'speech_end_timeout', 'speech_language', 'speech_hints'];
const DIGITS = ['max_digits', 'terminators', 'digit_timeout', 'initial_timeout'];

/** What comes of a prompt: also that the sounds could not be played, or that nobody understands what was said. */
type Collected = Entry | { readonly type: 'no_match' } | { readonly type: 'error' };

/** Plays sounds and collects keys or speech. */
export async function prompt(step: CallStep): Promise<void> {
  const { world } = step;
  world.answer();
  const control_id = world.newId();
  const entry = isPlayed(step) ? await collect(step) : ({ type: 'error' } as const);
  Object.assign(world.vars, variablesOf(entry));
  const result = resultOf(entry);
  world.report(step.params.optionalText('status_url'), 'calling.call.collect', {
    control_id,
    result,
    final: true,
  });
}

function isPlayed(step: CallStep): boolean {
  if (step.world.outcome('prompt') === 'failed') {
    return failToPlay(step, 'the sounds cannot be played: the test says so');
  }
  return playSounds(step, step.params.texts('play'));
}

async function collect(step: CallStep): Promise<Collected> {
  const { world, params } = step;
  const entry = await collectEntry(step, rulesOf(step));
  if (entry.type === 'no_input') {
    // Whoever says nothing in the time for speech has not been understood; the time before any input is another.
    const isSpeechOver = params.has('speech_timeout') && !params.has('initial_timeout');
    return isSpeechOver ? { type: 'no_match' } : entry;
  }
  const isUsable = entry.type === 'digits' || (entry.text.trim() !== '' && entry.confidence > 0);
  const isUnderstood = isUsable && world.outcome('prompt') !== 'no_match';
  return isUnderstood ? entry : { type: 'no_match' };
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

function variablesOf(entry: Collected): Record<string, unknown> {
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
        prompt_result: entry.type === 'error' ? 'failed' : entry.type,
        prompt_value: '',
        prompt_value_raw: '',
        prompt_digits: '',
      };
  }
}

function resultOf(entry: Collected) {
  const { type, ...params } = entry;
  return { type: type === 'digits' ? 'digit' : type, params };
}
