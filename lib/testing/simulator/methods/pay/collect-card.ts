import type { CallStep } from '../../call/call-session.js';
import { collectEntry } from '../media/key-entry.js';
import type { Card } from './card.js';
import { playPayPrompt } from './pay-prompts.js';
import { paymentSteps, type PaymentStep } from './payment-steps.js';

/** Why there is no card. */
export type CardFailure = 'caller-interrupted-with-star' | 'too-many-failed-attempts';

/** Keys that are pressed while the script waits for this are not written down. */
export const CARD_DATA = 'card data';

/**
 * Asks the caller for a card, key by key.
 *
 * @param report Tells what is asked for, and what was wrong with the entry before.
 */
export async function collectCard(
  step: CallStep,
  report: (name: string, error: string, card: Card) => void,
): Promise<Card | CardFailure> {
  const card: Card = { number: '', expiration: '', securityCode: '', postalCode: '' };
  const postalCode = step.params.value('postal_code');
  if (typeof postalCode === 'string') card.postalCode = postalCode;
  for (const wanted of paymentSteps(step)) {
    const entry = await ask(step, wanted, (error) => report(wanted.name, error, card));
    if (typeof entry !== 'object') return entry;
    card[wanted.key] = entry.digits;
  }
  return card;
}

async function ask(
  step: CallStep,
  { name, check }: PaymentStep,
  report: (error: string) => void,
): Promise<{ digits: string } | CardFailure> {
  const attempts = step.params.number('max_attempts', 1);
  const timeout = step.params.number('timeout', 5);
  let problem: string | undefined = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    report(problem);
    playPayPrompt(step, name, attempt, problem);
    const entry = await collectEntry(step, {
      what: CARD_DATA,
      maxDigits: Number.POSITIVE_INFINITY,
      terminators: '#*',
      initialTimeout: timeout,
      digitTimeout: timeout,
      takes: { keys: true, speech: false },
    });
    if (entry.type === 'digits' && entry.terminator === '*') return 'caller-interrupted-with-star';
    const digits = entry.type === 'digits' ? entry.digits : '';
    problem = digits === '' ? 'timeout' : check(digits);
    if (problem === undefined) return { digits };
  }
  return 'too-many-failed-attempts';
}
