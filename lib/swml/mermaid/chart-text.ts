import { maskCredentials } from '../mask-credentials.js';

const MAX_LENGTH = 60;

/**
 * Everything but words becomes an entity: quotes end a text, `%%` begins a comment, and brackets shapes. The beginnings
 * of lists and the underscores around words would be taken for Markdown, and Mermaid changes lines with the words
 * `style` and `classDef` before it reads entities.
 */
const SPECIAL = /[^\w\s.,:/+=-]|^[-+]|(?<=^\d+)\.|(?<!\w)_|_(?!\w)|(?<=styl)e|(?<=classDe)f/gu;

/**
 * Text of a document as it stands in a chart: one line, shortened, without the credentials of URLs, nothing in
 * it that means something to Mermaid.
 */
export function chartText(text: string): string {
  const line = shorten(maskCredentials(text)).replace(/\s+/g, ' ').trim();
  // Mermaid does not read an empty text.
  return (line || '""').replace(SPECIAL, (character) => `#${character.codePointAt(0)};`);
}

/** By whole characters: half of an emoji is none. */
function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const characters = Array.from(text.slice(0, 2 * MAX_LENGTH));
  if (characters.length <= MAX_LENGTH && text.length <= 2 * MAX_LENGTH) return text;
  return `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}
