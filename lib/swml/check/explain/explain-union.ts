import { propertyPath } from '../../path.js';
import { nodeOf, type SchemaNode } from '../../schema/node.js';
import type { TSchema } from '../../schema/index.js';
import { finding, type Explain, type Finding } from './finding.js';
import { hasType } from './has-type.js';
import { shapeCost } from './shape-cost.js';
import { either, isExpression, show, wanted } from './wording.js';

/** One member of a union, and why the value does not fit it. */
interface Alternative {
  readonly node: SchemaNode;
  readonly findings: readonly Finding[];
}

/**
 * Explains a value by the alternative that its author most likely meant: the one with the fewest
 * missing, unknown and wrongly constant keys, and among those the one with the fewest findings.
 */
export function explainUnion(
  schema: TSchema,
  value: unknown,
  path: string,
  explain: Explain,
): readonly Finding[] {
  const members = membersOf(schema).filter((member) => hasType(nodeOf(member), value));
  const likely = likeliest(members, value).map((member) => ({
    node: nodeOf(member),
    findings: explain(member, value, path),
  }));
  if (likely.some(({ findings }) => findings.length === 0)) return [];
  const meant = likely.filter(({ node }) => !isExpression(node));
  if (meant.length === 0 || (meant.length > 1 && meant.every(isScalar))) {
    const choices = either(membersOf(schema).map((member) => wanted(nodeOf(member))));
    return finding('wrong-type', path, `must be ${choices}, not ${show(value)}`);
  }
  const [best, ...others] = meant.toSorted((a, b) => a.findings.length - b.findings.length);
  return needsOneOf(best!, others, path) ?? withConflicts(best!, members.map(nodeOf), value, path);
}

function membersOf(schema: TSchema): TSchema[] {
  return nodeOf(schema).anyOf?.flatMap(membersOf) ?? [schema];
}

// Only these are looked into: to explain every member would take twice as long with each level.
function likeliest(members: readonly TSchema[], value: unknown): readonly TSchema[] {
  const costs = members.map((member) => shapeCost(nodeOf(member), value));
  const lowest = Math.min(...costs);
  return members.filter((_, index) => costs[index] === lowest);
}

function isScalar({ node }: Alternative): boolean {
  return node.type !== 'object' && node.type !== 'array';
}

/** `needs url or urls`, where equally likely alternatives differ in the one key that is missing. */
function needsOneOf(
  best: Alternative,
  others: readonly Alternative[],
  path: string,
): readonly Finding[] | undefined {
  const missingOf = ({ findings }: Alternative) =>
    findings.filter((found) => found.rule === 'missing-property' && found.path === path);
  const [missing, ...more] = missingOf(best);
  if (!missing || more.length > 0) return undefined;
  const rivals = others.filter(({ findings }) => findings.length === best.findings.length);
  const keys = [best, ...rivals].flatMap(missingOf).flatMap(({ key }) => key ?? []);
  if (new Set(keys).size < 2) return undefined;
  const message = `needs ${either(keys)}`;
  return best.findings.map((found) => (found === missing ? { ...found, message } : found));
}

/** Says of a key that another alternative knows what it cannot stand beside. */
function withConflicts(
  { node, findings }: Alternative,
  members: readonly SchemaNode[],
  value: unknown,
  path: string,
): readonly Finding[] {
  const present = (node.required ?? []).filter((key) => Object.hasOwn(value as object, key));
  return findings.map((found) => {
    const { rule, key } = found;
    if (rule !== 'unknown-property' || key === undefined || present.length === 0) return found;
    const isOwn = found.path === propertyPath(path, key);
    const isKnownElsewhere = members.some(({ properties = {} }) => Object.hasOwn(properties, key));
    if (!isOwn || !isKnownElsewhere) return found;
    const message = `cannot stand beside ${either(present)}`;
    return { ...found, rule: 'conflicting-property', message };
  });
}
