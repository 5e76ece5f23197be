import { nodeOf, type SchemaNode } from '../../schema/node.js';
import type { TSchema } from '../../schema/index.js';
import { finding, type Explain, type Finding } from './finding.js';
import { hasType } from './has-type.js';
import { either, isExpression, show, wanted } from './wording.js';

/** One member of a union, and why the value does not fit it. */
interface Alternative {
  readonly node: SchemaNode;
  readonly findings: readonly Finding[];
  readonly cost: number;
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
  const members = membersOf(schema).map((member) => {
    const findings = explain(member, value, path);
    return { node: nodeOf(member), findings, cost: costOf(findings, path) };
  });
  if (members.some(({ findings }) => findings.length === 0)) return [];
  const meant = members.filter(({ node }) => hasType(node, value) && !isExpression(node));
  if (meant.length === 0 || (meant.length > 1 && meant.every(isScalar))) {
    const choices = either(members.map(({ node }) => wanted(node)));
    return finding('wrong-type', path, `must be ${choices}, not ${show(value)}`);
  }
  const [best, ...others] = meant.toSorted((a, b) => a.cost - b.cost);
  return needsOneOf(best!, others, path) ?? withConflicts(best!, others, value, path);
}

function membersOf(schema: TSchema): TSchema[] {
  return nodeOf(schema).anyOf?.flatMap(membersOf) ?? [schema];
}

function isScalar({ node }: Alternative): boolean {
  return node.type !== 'object' && node.type !== 'array';
}

/** The shape of the object decides, then how much else is wrong. */
function costOf(findings: readonly Finding[], path: string): number {
  const ofShape = findings.filter(
    (found) => isMissing(found, path) || (isAboutKeyOf(found, path) && isShapeRule(found)),
  );
  return 100 * ofShape.length + findings.length;
}

function isShapeRule({ rule }: Finding): boolean {
  return rule === 'unknown-property' || rule === 'not-a-choice';
}

function isMissing({ rule, path }: Finding, at: string): boolean {
  return rule === 'missing-property' && path === at;
}

function isAboutKeyOf({ path }: Finding, parent: string): boolean {
  return path.startsWith(parent) && /^\.[\w-]+$/.test(path.slice(parent.length));
}

/** `needs url or urls`, where equally likely alternatives differ in the one key that is missing. */
function needsOneOf(
  best: Alternative,
  others: readonly Alternative[],
  path: string,
): readonly Finding[] | undefined {
  const missing = best.findings.filter((found) => isMissing(found, path));
  if (missing.length !== 1) return undefined;
  const rivals = [best, ...others.filter(({ cost }) => cost === best.cost)];
  const keys = rivals.flatMap(({ findings }) =>
    findings.flatMap((found) => (isMissing(found, path) ? (found.key ?? []) : [])),
  );
  if (new Set(keys).size < 2) return undefined;
  const message = `needs ${either(keys)}`;
  return best.findings.map((found) => (found === missing[0] ? { ...found, message } : found));
}

/** Says of a key that another alternative knows what it cannot stand beside. */
function withConflicts(
  { node, findings }: Alternative,
  others: readonly Alternative[],
  value: unknown,
  path: string,
): readonly Finding[] {
  const present = (node.required ?? []).filter((key) => Object.hasOwn(value as object, key));
  const knownElsewhere = (key: string) =>
    others.some((other) => Object.hasOwn(other.node.properties ?? {}, key));
  return findings.map((found) => {
    const { rule, key } = found;
    if (rule !== 'unknown-property' || !isAboutKeyOf(found, path)) return found;
    if (key === undefined || present.length === 0 || !knownElsewhere(key)) return found;
    const message = `cannot stand beside ${either(present)}`;
    return { ...found, rule: 'conflicting-property', message };
  });
}
