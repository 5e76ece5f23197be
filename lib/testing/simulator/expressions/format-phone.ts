const ARGUMENT = /^(?:(national|international|rfc3966|e164)(?::sep:(.))?\s+)?(.+)$/is;
const NORTH_AMERICAN = /^(?:\+?1)?(\d{3})(\d{3})(\d{4})$/;

/**
 * Writes a phone number for reading: `[format[:sep:<c>]] number`. Numbers outside North America keep their digits
 * together, because how each country groups them is not known here.
 */
export function formatPhone(argument: string): string {
  const [, format = 'national', separator, number = ''] = ARGUMENT.exec(argument) ?? [];
  const digits = number.replace(/[^\d+]/g, '');
  const written = writtenAs(format.toLowerCase(), digits);
  return separator === undefined ? written : written.replace(/[\s().-]+/g, separator);
}

function writtenAs(format: string, digits: string): string {
  const [, area, exchange, line] = NORTH_AMERICAN.exec(digits) ?? [];
  if (area === undefined) return format === 'rfc3966' ? `tel:${digits}` : digits;
  switch (format) {
    case 'e164':
      return `+1${area}${exchange}${line}`;
    case 'rfc3966':
      return `tel:+1-${area}-${exchange}-${line}`;
    case 'international':
      return `+1 ${area}-${exchange}-${line}`;
    default:
      return `(${area}) ${exchange}-${line}`;
  }
}
