import { createRequire } from 'node:module';
import type { Node, ParseError } from 'jsonc-parser';
import { MAX_DEPTH } from '../json/limits.js';
import { shorten } from '../shorten.js';
import { LineIndex } from './line-index.js';
import { memoized } from './memoized.js';
import { limited, untilFull } from './problem-limit.js';
import { type Source, type SyntaxProblem, unreadable } from './source.js';

const require = createRequire(import.meta.url);

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/** Loaded when the first text is parsed: most applications only build documents. */
function jsoncParser(): typeof import('jsonc-parser') {
  return require('jsonc-parser') as typeof import('jsonc-parser');
}

/** Reads JSON: strictly, without comments, and with the positions that `JSON.parse` does not keep. */
export function readJson(text: string): Source {
  const { parseTree, printParseErrorCode } = jsoncParser();
  const lines = new LineIndex(text);
  const tooDeep = offsetBeyondDepth(text);
  if (tooDeep !== undefined) {
    const message = 'is nested too deep to be read';
    return unreadable([{ rule: 'too-deep', message, ...lines.position(tooDeep) }]);
  }
  const errors = limited<ParseError>([]);
  const options = { disallowComments: true, allowTrailingComma: false };
  const root = untilFull(() => parseTree(text, errors, options));
  const problems: SyntaxProblem[] = errors.map(({ error, offset }) => ({
    rule: 'syntax',
    message: `is no JSON: ${wordsOf(printParseErrorCode(error))}`,
    ...lines.position(offset),
  }));
  if (!root || problems.length > 0) return unreadable(problems);
  const duplicates = duplicateKeys(root, lines);
  return {
    value: JSON.parse(text) as unknown,
    problems: duplicates,
    locate: locator(root, lines),
  };
}

/**
 * Where lists and objects stand deeper in each other than is read. The parser recurses, so this is found out before;
 * what closes another bracket than the last one does not count, as the parser may pass over it.
 */
function offsetBeyondDepth(text: string): number | undefined {
  const open: string[] = [];
  const scanner = jsoncParser().createScanner(text, true);
  do {
    scanner.scan();
    const bracket = text[scanner.getTokenOffset()] ?? '';
    const closing = CLOSING.get(bracket);
    if (closing !== undefined) open.push(closing);
    else if (bracket === open.at(-1)) open.pop();
    if (open.length > MAX_DEPTH) return scanner.getTokenOffset();
  } while (scanner.getPosition() < text.length);
  return undefined;
}

/** `CloseBraceExpected` → `close brace expected` */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function duplicateKeys(root: Node, lines: LineIndex): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const keys = new Set<unknown>();
    for (const child of node.children ?? []) {
      pending.push(child);
      if (child.type !== 'property') continue;
      const key = child.children?.[0];
      if (keys.has(key?.value)) {
        const message = `has the key ${JSON.stringify(key?.value)} twice`;
        problems.push({ rule: 'duplicate-key', message, ...lines.position(child.offset) });
      }
      keys.add(key?.value);
    }
  }
  return problems;
}

function locator(root: Node, lines: LineIndex): Source['locate'] {
  const properties = memoized(propertiesOf);
  return (segments) => {
    let node = root;
    let key: Node | undefined;
    for (const segment of segments) {
      const [nextKey, next] =
        typeof segment === 'number'
          ? [undefined, node.type === 'array' ? node.children?.[segment] : undefined]
          : (properties(node).get(segment)?.children ?? []);
      if (!next) break;
      key = nextKey;
      node = next;
    }
    return { key: key && lines.position(key.offset), value: lines.position(node.offset) };
  };
}

function propertiesOf({ type, children = [] }: Node): ReadonlyMap<unknown, Node> {
  const properties = type === 'object' ? children : [];
  return new Map(
    properties.map((property) => [shorten(String(property.children?.[0]?.value)), property]),
  );
}
