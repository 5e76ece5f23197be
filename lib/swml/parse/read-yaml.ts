import type { Document, Node, Pair, Scalar, YAMLError } from 'yaml';
import { yamlPackage } from '../yaml.js';
import { LineIndex } from './line-index.js';
import { type Source, type Spot, type SyntaxProblem, unreadable } from './source.js';

/** By how much anchors may make a document grow: unfolded without a bound, a kilobyte fills the memory. */
const MAX_ALIASES = 100;

/**
 * Reads YAML 1.2. The package's own search for duplicate keys takes the square of their number, so it is left out
 * and done here.
 */
export function readYaml(text: string): Source {
  const { parseDocument } = yamlPackage();
  const lines = new LineIndex(text);
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  }) as Document.Parsed;
  if (document.errors.length > 0) {
    return unreadable(document.errors.map((error) => syntaxProblem(error, lines)));
  }
  const problems = [...duplicateKeys(document, lines), ...unknownAnchors(document, lines)];
  if (problems.length > 0) return unreadable(problems);
  try {
    return {
      value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown,
      problems,
      locate: (segments) => locate(document, segments, lines),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `unfolds to more than ${MAX_ALIASES} times what anchors hold; make the steps a section and execute it`;
    return unreadable([{ rule: 'too-large', message, line: 1, column: 1 }]);
  }
}

function syntaxProblem({ message, pos: [offset] }: YAMLError, lines: LineIndex): SyntaxProblem {
  const position = lines.position(offset);
  // The package reports the end of its stack as one more mistake in the text.
  if (message.includes('call stack')) {
    return { rule: 'too-deep', message: 'is nested too deep to be read', ...position };
  }
  return { rule: 'syntax', message: `is no YAML: ${message}`, ...position };
}

function duplicateKeys(document: Document.Parsed, lines: LineIndex): SyntaxProblem[] {
  const { isScalar, visit } = yamlPackage();
  const problems: SyntaxProblem[] = [];
  visit(document, {
    Map(_key, { items }) {
      const keys = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) {
          const message = `has the key ${JSON.stringify(name)} twice`;
          problems.push({ rule: 'duplicate-key', message, ...positionOf(key, lines) });
        }
        keys.add(name);
      }
    },
  });
  return problems;
}

function unknownAnchors(document: Document.Parsed, lines: LineIndex): SyntaxProblem[] {
  const anchors = new Set<string>();
  const problems: SyntaxProblem[] = [];
  yamlPackage().visit(document, {
    Value: (_key, { anchor }) => void (anchor && anchors.add(anchor)),
    Alias(_key, alias) {
      if (anchors.has(alias.source)) return;
      const message = `refers to the anchor ${alias.source}, which does not stand before it`;
      problems.push({ rule: 'syntax', message, ...positionOf(alias, lines) });
    },
  });
  return problems;
}

function locate(
  document: Document.Parsed,
  segments: readonly (string | number)[],
  lines: LineIndex,
): Spot | undefined {
  const { isScalar } = yamlPackage();
  let node: Node | null = document.contents;
  let key: unknown;
  for (const segment of segments) {
    const below = child(node, segment, document);
    if (!below) break;
    [key, node] = below;
  }
  if (!node) return undefined;
  const spot = {
    key: isScalar(key) ? positionOf(key, lines) : undefined,
    value: positionOf(node, lines),
  };
  return isScalar(node) && node.source !== undefined ? { ...spot, text: node.source } : spot;
}

/** The key and the value that stand at a key or index; an anchor's value where it is referred to. */
function child(
  node: Node | null,
  segment: string | number,
  document: Document.Parsed,
): [key: unknown, value: Node] | undefined {
  const { isAlias, isMap, isNode, isScalar, isSeq } = yamlPackage();
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) {
    const item = target.items[Number(segment)];
    return isNode(item) ? [undefined, item] : undefined;
  }
  if (!isMap(target)) return undefined;
  const pair = target.items.find(({ key }) => isScalar(key) && String(key.value) === segment) as
    Pair<Scalar, Node> | undefined;
  return pair && [pair.key, pair.value ?? pair.key];
}

function positionOf(node: Node, lines: LineIndex) {
  return lines.position(node.range?.[0] ?? 0);
}
