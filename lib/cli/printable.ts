/** Text from elsewhere without characters that would command the terminal; lines and tabs stay. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '�');
}
