import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { shorten } from '../shorten.js';
import { yamlPackage } from '../yaml.js';
import { composeYaml } from './compose-yaml.js';
import { LineIndex } from './line-index.js';
import { memoized } from './memoized.js';
import { type Source, type Spot, type SyntaxProblem, unreadable } from './source.js';

/** By how much anchors may make a document grow: unfolded without a bound, a kilobyte fills the memory. */
const MAX_GROWTH = 100;

/** Reads YAML 1.2. */
export function readYaml(text: string): Source {
  const lines = new LineIndex(text);
  const document = composeYaml(text, lines);
  if (Array.isArray(document)) return unreadable(document);
  const targets = new Map<Alias, Node>();
  const problems = [...duplicateKeys(document, lines), ...resolveAliases(document, lines, targets)];
  if (problems.length > 0) return unreadable(problems);
  try {
    return {
      value: document.toJS({ maxAliasCount: MAX_GROWTH }) as unknown,
      problems,
      locate: locator(document, targets, lines),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = `unfolds to more than ${MAX_GROWTH} times what anchors hold; make the steps a section and execute it`;
    return unreadable([{ rule: 'too-large', message, line: 1, column: 1 }]);
  }
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

/** Notes which node each alias stands for. */
function resolveAliases(
  document: Document.Parsed,
  lines: LineIndex,
  targets: Map<Alias, Node>,
): SyntaxProblem[] {
  const anchors = new Map<string, Node>();
  const problems: SyntaxProblem[] = [];
  yamlPackage().visit(document, {
    Value: (_key, node) => void (node.anchor && anchors.set(node.anchor, node)),
    Alias(_key, alias) {
      const target = anchors.get(alias.source);
      if (target) {
        targets.set(alias, target);
      } else {
        const message = `refers to the anchor ${alias.source}, which does not stand before it`;
        problems.push({ rule: 'syntax', message, ...positionOf(alias, lines) });
      }
    },
  });
  return problems;
}

function locator(
  document: Document.Parsed,
  targets: ReadonlyMap<Alias, Node>,
  lines: LineIndex,
): Source['locate'] {
  const { isAlias, isMap, isNode, isScalar, isSeq } = yamlPackage();
  const pairs = memoized(pairsOf);

  /** The key and the value that stand at a key or index; an anchor's value where it is referred to. */
  const child = (parent: Node, segment: string | number): [key?: unknown, value?: Node] => {
    const node = isAlias(parent) ? targets.get(parent) : parent;
    const item: unknown = isSeq(node) ? node.items[Number(segment)] : undefined;
    if (isNode(item)) return [undefined, item];
    const pair = isMap(node) ? pairs(node).get(String(segment)) : undefined;
    return pair ? [pair.key, pair.value ?? pair.key] : [];
  };

  return (segments) => {
    let node = document.contents as Node | null;
    let key: unknown;
    for (const segment of segments) {
      const [nextKey, next] = node ? child(node, segment) : [];
      if (!next) break;
      [key, node] = [nextKey, next];
    }
    if (!node) return undefined;
    const spot: Spot = {
      key: isScalar(key) ? positionOf(key, lines) : undefined,
      value: positionOf(node, lines),
    };
    return isScalar(node) && node.source !== undefined ? { ...spot, text: node.source } : spot;
  };
}

type NodePair = Pair<Node, Node | null>;

function pairsOf({ items }: YAMLMap): ReadonlyMap<string, NodePair> {
  const { isScalar } = yamlPackage();
  const pairs = (items as NodePair[]).filter(({ key }) => isScalar(key));
  return new Map(pairs.map((pair) => [shorten(String((pair.key as Scalar).value)), pair]));
}

function positionOf(node: Node, lines: LineIndex) {
  return lines.position(node.range?.[0] ?? 0);
}
