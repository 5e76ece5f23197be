import type { CallStep } from '../../call/call-session.js';
import { cardType, type Card } from './card.js';

/** Something that the caller is asked for. */
export interface PaymentStep {
  /** Its name in prompts and status callbacks. */
  readonly name: string;
  readonly key: keyof Card;
  /** What is wrong with an entry; nothing where it is right. */
  readonly check: (entry: string) => string | undefined;
}

/** What a `pay` step asks for, in this order. */
export function paymentSteps({ params }: CallStep): readonly PaymentStep[] {
  const accepted = params.text('valid_card_types', 'visa mastercard amex').split(/[\s,]+/);
  const minPostalCode = params.number('min_postal_code_length', 0);
  const steps: PaymentStep[] = [
    { name: 'payment-card-number', key: 'number', check: (entry) => cardProblem(entry, accepted) },
    {
      name: 'expiration-date',
      key: 'expiration',
      check: (entry) => (/^(?:0[1-9]|1[0-2])\d\d$/.test(entry) ? undefined : 'invalid-date'),
    },
  ];
  if (params.flag('security_code', true)) {
    steps.push({ name: 'security-code', key: 'securityCode', check: securityCodeProblem });
  }
  if (asksPostalCode(params.value('postal_code'))) {
    const check = (entry: string) =>
      entry !== '' && entry.length >= minPostalCode ? undefined : 'invalid-postal-code';
    steps.push({ name: 'postal-code', key: 'postalCode', check });
  }
  return steps;
}

function securityCodeProblem(entry: string): string | undefined {
  return /^\d{3,4}$/.test(entry) ? undefined : 'invalid-security-code';
}

function cardProblem(entry: string, accepted: readonly string[]): string | undefined {
  const type = cardType(entry);
  if (type === undefined) return 'invalid-card-number';
  return accepted.includes(type) ? undefined : 'invalid-card-type';
}

/** A text other than true and false is the postal code itself. */
function asksPostalCode(value: unknown): boolean {
  return value === undefined || value === true || value === 'true';
}
