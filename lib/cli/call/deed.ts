import { NotPossibleError } from '../../testing/simulator/not-possible.error.js';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import { InputError } from '../usage.error.js';
import type { CallView } from './call-view.js';
import { invoking } from './invoking.js';

/** Something that is done to a call in progress. What it brings to light that the call does not show, the view shows. */
export type Deed = (call: SimulatedCall, view: CallView) => Promise<void>;

const KEYS = /^[\d*#A-D]+$/;

/** Whether a line is a single key of a telephone. */
export function isKey(line: string): boolean {
  return /^[\d*#]$/.test(line);
}

const COMMANDS: Readonly<Record<string, Deed>> = {
  answer: (call) => call.peer.answer(),
  busy: (call) => call.peer.busy(),
  decline: (call) => call.peer.decline(),
  noanswer: (call) => call.peer.noAnswer(),
  bye: (call) => call.peer.hangup(),
  leave,
};

/** What can be typed, for the help. */
export const DEED_HELP = [
  '  1, 12#              press keys; in a terminal each one at once, without Enter',
  '  h                   hang up',
  '  /wait 5             let 5 seconds pass; by itself no time passes at all',
  '  /answer, /busy, /decline, /noanswer, /bye',
  '                      what whoever is called does, and how the conversation ends',
  '  /leave              leave a conference or room',
  '  /invoke name {"argument": "value"}',
  '                      the AI agent calls one of its functions',
  '  anything else       is said',
].join('\n');

/**
 * What a line asks for; `undefined` for an empty one.
 *
 * @throws InputError where there is no such command.
 */
export function deedOf(line: string): Deed | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  if (KEYS.test(text)) return (call) => call.press(text);
  if (text === 'h') return (call) => call.hangup();
  if (!text.startsWith('/')) return (call) => call.say(text);
  const [, name = '', argument = ''] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  if (name === 'wait') return waiting(argument);
  if (name === 'invoke') return invoking(argument);
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found) return found;
  throw new InputError(`There is no /${name}. What can be typed:\n${DEED_HELP}`);
}

/** @throws NotPossibleError where there is nothing to leave: the script takes no notice then. */
async function leave(call: SimulatedCall): Promise<void> {
  const before = call.entries.length;
  await call.leave();
  if (call.entries.length > before) return;
  throw new NotPossibleError('The caller is in no conference or room');
}

function waiting(argument: string): Deed {
  const seconds = Number(argument);
  if (argument !== '' && seconds >= 0) return (call) => call.wait(seconds);
  throw new InputError('/wait needs a number of seconds');
}
