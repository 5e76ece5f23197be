import { createRequire } from 'node:module';
import { unicodeEscape } from './unicode-escape.js';

const require = createRequire(import.meta.url);

/** The `yaml` package, loaded when it is first needed: most applications only ever send JSON. */
export function yamlPackage(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}

/**
 * What YAML 1.1 takes for the end of a line (U+0085, U+2028, U+2029) or does not allow: a value that holds one could
 * go on as steps of its own. The package writes them as they are.
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
const ALL_UNSAFE = new RegExp(UNSAFE, 'g');

/** Blanks that are lost where a text is written line by line: before the first line, or alone on one. */
const LOST_BLANKS = /^\s*\n|^\s[^]*\n|\n[ \t]+(?:\n|$)/;

/** What YAML 1.1 takes for something else than a text: a tab, and the key `=` of a default value. */
const NO_TEXT = /\t|^=$/;

/**
 * Writes plain data as YAML that every reader understands: no anchors, no folded lines, texts quoted that YAML 1.1
 * would take for a number, a date or a boolean, and no character that it reads otherwise than YAML 1.2.
 */
export function toYaml(value: unknown): string {
  const { Document, visit } = yamlPackage();
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_key, scalar) {
      const { value: given } = scalar;
      if (typeof given !== 'string') return;
      const doubtful = [UNSAFE, LOST_BLANKS, NO_TEXT];
      if (doubtful.some((pattern) => pattern.test(given))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  // By now they stand in double quotes only, the one place where YAML has escapes.
  const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
  return text.replace(ALL_UNSAFE, unicodeEscape);
}
