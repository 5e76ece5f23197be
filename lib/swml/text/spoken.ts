const LINE_BREAK = /[\r\n\u2028\u2029]/;

/** A text on one line, with a blank for each line break and the blanks around it: it would make a `say:` sound invalid. */
export function spoken(text: string): string {
  if (!LINE_BREAK.test(text)) return text;
  const lines = text.split(LINE_BREAK);
  const last = lines.length - 1;
  return lines
    .map((line, index) => trimmed(line, index > 0, index < last))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join(' ');
}

function trimmed(line: string, atStart: boolean, atEnd: boolean): string {
  const begun = atStart ? line.trimStart() : line;
  return atEnd ? begun.trimEnd() : begun;
}
