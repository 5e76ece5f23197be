const LINE_BREAK = /[\r\n\u2028\u2029]/;
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/g;

/** A text on one line: a line break would make a `say:` sound invalid. */
export function spoken(text: string): string {
  return LINE_BREAK.test(text) ? text.replace(LINE_BREAKS, ' ') : text;
}
