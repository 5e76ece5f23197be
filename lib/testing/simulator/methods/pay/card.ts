/** What the caller has entered. */
export interface Card {
  number: string;
  expiration: string;
  securityCode: string;
  postalCode: string;
}

const TYPES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['visa', /^4\d{12}(?:\d{3})?(?:\d{3})?$/],
  ['mastercard', /^(?:5[1-5]|2[2-7])\d{14}$/],
  ['amex', /^3[47]\d{13}$/],
  ['discover', /^6(?:011|5\d\d)\d{12}$/],
  ['jcb', /^35\d{14}$/],
  ['diners-club', /^3(?:0[0-5]|[68]\d)\d{11}$/],
  ['maestro', /^(?:5[06-9]|6)\d{11,18}$/],
];

/** The kind of a card; `undefined` where the number is none. */
export function cardType(number: string): string | undefined {
  return isLuhn(number) ? TYPES.find(([, pattern]) => pattern.test(number))?.[0] : undefined;
}

/** The number as it may be shown. */
export function masked(number: string): string {
  return number.slice(-4).padStart(number.length, '*');
}

/** Whether the check digit is right. */
function isLuhn(number: string): boolean {
  const sum = number
    .split('')
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return number !== '' && sum % 10 === 0;
}
