const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[^]))/g;

const CHARACTERS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
  '\r\n': '',
};

/** The text that a string literal stands for. */
export function unescape(literal: string): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(
    ESCAPE,
    (_all, point?: string, unit?: string, byte?: string, other = '') => {
      const code = point ?? unit ?? byte;
      if (code === undefined) return CHARACTERS[other as string] ?? (other as string);
      const number = Number.parseInt(code, 16);
      return number > 0x10ffff ? '\uFFFD' : String.fromCodePoint(number);
    },
  );
}
