import type { IsNumberOptions } from 'class-validator';
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
  ['isDefined', () => ({})],
  ['isNotEmpty', () => ({ hint: 'not empty' })],

  ['isString', () => ({ type: 'string' })],
  ['isNumber', numberMeaning],
  ['isInt', () => ({ type: 'integer' })],
  ['isBoolean', () => ({ type: 'boolean' })],
  ['isArray', () => ({ type: 'array' })],
  ['isObject', () => ({ type: 'object' })],

  ['isIn', (choices: readonly unknown[]) => ({ choices })],
  ['isEnum', (_entity: object, choices: readonly unknown[]) => ({ choices })],
  ['equals', (value: unknown) => ({ choices: [value] })],

  ['min', numberRule((limit) => `at least ${limit}`)],
  ['max', numberRule((limit) => `at most ${limit}`)],
  ['isPositive', numberRule(() => 'more than 0')],
  ['isNegative', numberRule(() => 'less than 0')],
  ['isDivisibleBy', numberRule((divisor) => `divisible by ${divisor}`)],

  ['minLength', (min: number) => ({ type: 'string', hint: `${min} or more characters` })],
  ['maxLength', (max: number) => ({ type: 'string', hint: `at most ${max} characters` })],
  ['isLength', lengthMeaning],
  ['matches', patternMeaning],

  ['isEmail', textOf('email', 'an email address')],
  ['isFqdn', textOf('hostname', 'a domain name')],
  ['isUrl', textOf('uri', 'a URL')],
  ['isUuid', textOf('uuid', 'a UUID')],
  ['isIp', addressMeaning],
  ['isMilitaryTime', text('a time of day as HH:MM, 24 hours')],
  ['isIso8601', text('a date or a date and time in ISO 8601 form')],
  ['isDateString', text('a date or a date and time in ISO 8601 form')],
  ['isNumberString', text('a number, written as text')],
  ['isPhoneNumber', telephoneMeaning],
  ['isMobilePhone', text('a mobile telephone number')],
  ['isPostalCode', text('a postal code')],
  ['isAlpha', text('letters only')],
  ['isAlphanumeric', text('letters and digits only')],

  ['arrayNotEmpty', listRule(() => 'not empty')],
  ['arrayMinSize', listRule((min) => `${min} or more entries`)],
  ['arrayMaxSize', listRule((max) => `at most ${max} entries`)],
  ['arrayUnique', listRule(() => 'no entry twice')],
]);

function numberMeaning({ maxDecimalPlaces }: IsNumberOptions = {}): RuleMeaning {
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
