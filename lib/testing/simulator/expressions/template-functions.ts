import { evaluateScript } from './evaluate.js';
import { formatPhone } from './format-phone.js';
import { formatTime } from './format-time.js';

const ARITHMETIC = /^[\d\s+\-*/().]+$/;
const EMPTY_SCOPE = { roots: {}, bare: [] };

/** The functions of `@{…}`. (SWML reference, "Template functions".) */
const FUNCTIONS: Readonly<Record<string, (argument: string, now: Date) => string>> = {
  echo: (argument) => argument,
  separate: (argument) => Array.from(argument).join(' '),
  // A pause is for the voice; a text has none.
  sleep: () => '',
  expr: (argument) =>
    ARITHMETIC.test(argument) ? String(evaluateScript(argument, EMPTY_SCOPE)) : '',
  fmt_ph: formatPhone,
  strftime_tz: formatTime,
};

/** What `@{name argument}` becomes; nothing where no function has that name. */
export function callTemplateFunction(source: string, now: Date): string {
  const [, name = '', argument = ''] = /^\s*(\w+)\s*(.*)$/s.exec(source) ?? [];
  const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return call?.(argument.trim(), now) ?? '';
}

/** Takes the filters off the front of a path: `lc:enc:url:args.city`. */
export function splitFilters(source: string): { path: string; filters: readonly string[] } {
  const [, prefix = '', path = ''] = /^\s*((?:lc:|enc:url:)*)(.*)$/s.exec(source) ?? [];
  return { path, filters: prefix.match(/lc:|enc:url:/g) ?? [] };
}

/** Applies filters from left to right. */
export function applyFilters(text: string, filters: readonly string[]): string {
  return filters.reduce(
    (value, filter) => (filter === 'lc:' ? value.toLowerCase() : encodeURIComponent(value)),
    text,
  );
}
