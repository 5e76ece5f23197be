import * as rules from 'class-validator';
import type { RuleMeaning, StringKeywords } from './rule-meaning.js';

/** Reads a decorator's meaning off what it was given. */
type RuleReader = (...given: never[]) => RuleMeaning;

/** A text of a well-known form that SWML has no word for. */
const text = (hint: string) => () => ({ type: 'string', hint }) as const;

/** A text of a form that SWML has a word for. */
const textOf = (format: NonNullable<StringKeywords['format']>, hint: string) => () =>
  ({ type: 'string', keywords: { format }, hint }) as const;

const numberRule = (hint: (limit: number) => string) => (limit: number) =>
  ({ type: 'number', hint: hint(limit) }) as const;

const listRule = (hint: (size: number) => string) => (size: number) =>
  ({ type: 'array', hint: hint(size) }) as const;

/** The class-validator decorators that parameters of a function may carry, by the names that class-validator knows them by. */
export const knownRules: ReadonlyMap<string, RuleReader> = new Map<string, RuleReader>([
  [rules.IS_DEFINED, () => ({})],
  [rules.IS_NOT_EMPTY, () => ({ hint: 'not empty' })],

  [rules.IS_STRING, () => ({ type: 'string' })],
  [rules.IS_NUMBER, numberMeaning],
  [rules.IS_INT, () => ({ type: 'integer' })],
  [rules.IS_BOOLEAN, () => ({ type: 'boolean' })],
  [rules.IS_ARRAY, () => ({ type: 'array' })],
  [rules.IS_OBJECT, () => ({ type: 'object' })],

  [rules.IS_IN, (choices: readonly unknown[]) => ({ choices })],
  [rules.IS_ENUM, (_entity: object, choices: readonly unknown[]) => ({ choices })],
  [rules.EQUALS, (value: unknown) => ({ choices: [value] })],

  [rules.MIN, numberRule((limit) => `at least ${limit}`)],
  [rules.MAX, numberRule((limit) => `at most ${limit}`)],
  [rules.IS_POSITIVE, numberRule(() => 'more than 0')],
  [rules.IS_NEGATIVE, numberRule(() => 'less than 0')],
  [rules.IS_DIVISIBLE_BY, numberRule((divisor) => `divisible by ${divisor}`)],

  [rules.MIN_LENGTH, (min: number) => ({ type: 'string', hint: `${min} or more characters` })],
  [rules.MAX_LENGTH, (max: number) => ({ type: 'string', hint: `at most ${max} characters` })],
  [rules.IS_LENGTH, lengthMeaning],
  [rules.MATCHES, patternMeaning],

  [rules.IS_EMAIL, textOf('email', 'an email address')],
  [rules.IS_FQDN, textOf('hostname', 'a domain name')],
  [rules.IS_URL, textOf('uri', 'a URL')],
  [rules.IS_UUID, textOf('uuid', 'a UUID')],
  [rules.IS_IP, addressMeaning],
  [rules.IS_MILITARY_TIME, text('a time of day as HH:MM, 24 hours')],
  [rules.IS_ISO8601, text('a date or a date and time in ISO 8601 form')],
  [rules.IS_DATE_STRING, text('a date or a date and time in ISO 8601 form')],
  [rules.IS_NUMBER_STRING, text('a number, written as text')],
  [rules.IS_PHONE_NUMBER, telephoneMeaning],
  [rules.IS_MOBILE_PHONE, text('a mobile telephone number')],
  [rules.IS_POSTAL_CODE, text('a postal code')],
  [rules.IS_ALPHA, text('letters only')],
  [rules.IS_ALPHANUMERIC, text('letters and digits only')],

  [rules.ARRAY_NOT_EMPTY, listRule(() => 'not empty')],
  [rules.ARRAY_MIN_SIZE, listRule((min) => `${min} or more entries`)],
  [rules.ARRAY_MAX_SIZE, listRule((max) => `at most ${max} entries`)],
  [rules.ARRAY_UNIQUE, listRule(() => 'no entry twice')],
]);

function numberMeaning({ maxDecimalPlaces }: rules.IsNumberOptions = {}): RuleMeaning {
  if (maxDecimalPlaces === undefined) return { type: 'number' };
  return { type: 'number', hint: `at most ${maxDecimalPlaces} decimal places` };
}

function lengthMeaning(min: number, max?: number): RuleMeaning {
  const hint = max === undefined ? `${min} or more characters` : `${min} to ${max} characters`;
  return { type: 'string', hint };
}

/** Flags have no place in a schema; a pattern that needs them is told in words. */
function patternMeaning(pattern: RegExp | string, modifiers?: string): RuleMeaning {
  const { source, flags } = pattern instanceof RegExp ? pattern : new RegExp(pattern, modifiers);
  const hint = `matching the regular expression /${source}/${flags}`;
  return flags === ''
    ? { type: 'string', keywords: { pattern: source }, hint }
    : { type: 'string', hint };
}

function telephoneMeaning(region?: string): RuleMeaning {
  const hint = 'a telephone number ' + (region ? `of ${region}` : 'with its country code');
  return { type: 'string', hint };
}

function addressMeaning(version?: string | number): RuleMeaning {
  const hint = version === undefined ? 'an IP address' : `an IPv${version} address`;
  if (version === undefined) return { type: 'string', hint };
  return { type: 'string', keywords: { format: Number(version) === 4 ? 'ipv4' : 'ipv6' }, hint };
}
