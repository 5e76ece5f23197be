import type { CallEvent } from '../../call/call-event.js';
import type { CallStep } from '../../call/call-session.js';

/** How keys are collected. Times in seconds. */
export interface KeyRules {
  /** What the script waits for. Default: input. */
  readonly what?: string;
  readonly maxDigits: number;
  readonly terminators: string;
  readonly initialTimeout: number;
  readonly digitTimeout: number;
  /** Whether keys are taken, speech, or both. */
  readonly takes: { readonly keys: boolean; readonly speech: boolean };
}

/** What the caller entered or said. */
export type Entry =
  | { readonly type: 'digits'; readonly digits: string; readonly terminator: string }
  | { readonly type: 'speech'; readonly text: string; readonly confidence: number }
  | { readonly type: 'no_input' };

/** Waits for keys or speech, as `prompt` does. */
export async function collectEntry({ world }: CallStep, rules: KeyRules): Promise<Entry> {
  let digits = '';
  let until = world.now + rules.initialTimeout * 1000;
  for (;;) {
    const event = await world.next({ what: rules.what ?? 'input', until });
    const entry = entryOf(event, digits, rules);
    if (entry) return entry;
    if (event.type === 'key' && event.leg === world.leg && rules.takes.keys) {
      digits += event.key;
      until = world.now + rules.digitTimeout * 1000;
    } else if (event.type !== 'time') world.ignore(event);
  }

  /** The entry that an event completes. */
  function entryOf(event: CallEvent, before: string, { takes }: KeyRules): Entry | undefined {
    if (event.type === 'time') {
      return before === ''
        ? { type: 'no_input' }
        : { type: 'digits', digits: before, terminator: '' };
    }
    if (!('leg' in event) || event.leg !== world.leg) return undefined;
    if (event.type === 'speech' && takes.speech) {
      return { type: 'speech', text: event.text, confidence: event.confidence };
    }
    if (event.type !== 'key' || !takes.keys) return undefined;
    if (rules.terminators.includes(event.key)) {
      return { type: 'digits', digits: before, terminator: event.key };
    }
    const entered = before + event.key;
    if (entered.length < rules.maxDigits) return undefined;
    return { type: 'digits', digits: entered, terminator: '' };
  }
}
