type Part = Intl.DateTimeFormatPartTypes;

/** How the parts of `strftime` are written. */
const CODES: Readonly<Record<string, readonly [Part, Intl.DateTimeFormatOptions]>> = {
  Y: ['year', { year: 'numeric' }],
  y: ['year', { year: '2-digit' }],
  m: ['month', { month: '2-digit' }],
  B: ['month', { month: 'long' }],
  b: ['month', { month: 'short' }],
  d: ['day', { day: '2-digit' }],
  e: ['day', { day: 'numeric' }],
  A: ['weekday', { weekday: 'long' }],
  a: ['weekday', { weekday: 'short' }],
  H: ['hour', { hour: '2-digit', hourCycle: 'h23' }],
  I: ['hour', { hour: '2-digit', hourCycle: 'h12' }],
  M: ['minute', { minute: '2-digit' }],
  S: ['second', { second: '2-digit' }],
  p: ['dayPeriod', { hour: 'numeric', hourCycle: 'h12' }],
  Z: ['timeZoneName', { timeZoneName: 'short' }],
};

const TWO_DIGITS = new Set(['M', 'S', 'd', 'm', 'H', 'I']);

/** Writes a moment: `<time zone> <format of strftime>`. Nothing where the time zone is unknown. */
export function formatTime(argument: string, now: Date): string {
  const [, timeZone = '', format = ''] = /^(\S+)\s+(.*)$/s.exec(argument) ?? [];
  try {
    return format.replace(/%([a-zA-Z%])/g, (all, code: string) => part(code, timeZone, now) ?? all);
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function part(code: string, timeZone: string, now: Date): string | undefined {
  if (code === '%') return '%';
  const [type, options] = CODES[code] ?? [];
  if (!type) return undefined;
  const parts = new Intl.DateTimeFormat('en-US', { ...options, timeZone }).formatToParts(now);
  const value = parts.find((candidate) => candidate.type === type)?.value;
  return TWO_DIGITS.has(code) ? value?.padStart(2, '0') : value;
}
