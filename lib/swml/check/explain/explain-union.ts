import { propertyPath } from '../../path.js';
import { nodeOf, type SchemaNode } from '../../schema/node.js';
import type { TSchema } from '../../schema/index.js';
import { leadsToSteps } from '../../walk/leads-to-steps.js';
import { isObject } from '../is-object.js';
import { explainObject } from './explain-object.js';
import { finding, type Explain, type Finding } from './finding.js';
import { hasType } from './has-type.js';
import { shapeCost } from './shape-cost.js';
import { either, isExpression, show, wanted } from './wording.js';

/** One member of a union, and why the value does not fit it. */
interface Alternative {
  readonly node: SchemaNode;
  /** About the keys alone where steps can be nested in the values. */
  readonly findings: readonly Finding[];
  /** Everything; worked out once, when it is asked for. */
  readonly all: () => readonly Finding[];
}

/**
 * Explains a value by the alternative that its author most likely meant: the one with the fewest
 * missing, unknown and wrongly constant keys, and among those the one with the fewest findings.
 *
 * Of the alternatives in which steps can be nested, only the chosen one is looked into: the work
 * would multiply with each level otherwise.
 */
export function explainUnion(
  schema: TSchema,
  value: unknown,
  path: string,
  explain: Explain,
): readonly Finding[] {
  const members = membersOf(schema).filter((member) => hasType(nodeOf(member), value));
  const likely = likeliest(members, value).map((member) => weigh(member, value, path, explain));
  const meant = likely.filter(({ node }) => !isExpression(node));
  const [best, ...others] = meant.toSorted((a, b) => a.findings.length - b.findings.length);
  if (likely.some(({ findings, all }) => findings.length === 0 && all().length === 0)) return [];
  if (!best || (others.length > 0 && meant.every(isScalar))) {
    const choices = either(membersOf(schema).map((member) => wanted(nodeOf(member))));
    return finding('wrong-type', path, `must be ${choices}, not ${show(value)}`);
  }
  if (best.node.enum) return withOtherTypes(best, membersOf(schema).map(nodeOf), value);
  const nodes = members.map(nodeOf);
  const needs = (sharesNoKey(value, nodes) && allNeeds(nodes)) || needsOf(best, others, path);
  if (needs) return withNeeds(best.all(), needs, path);
  return withChoices(withConflicts(best, nodes, value, path), best.node, nodes, value, path);
}

function weigh(schema: TSchema, value: unknown, path: string, explain: Explain): Alternative {
  const node = nodeOf(schema);
  let known: readonly Finding[] | undefined;
  const all = () => (known ??= explain(schema, value, path));
  const isNesting = node.properties && isObject(value) && leadsToSteps(schema);
  return { node, findings: isNesting ? explainObject(node, value, path, () => []) : all(), all };
}

function membersOf(schema: TSchema): TSchema[] {
  return nodeOf(schema).anyOf?.flatMap(membersOf) ?? [schema];
}

function likeliest(members: readonly TSchema[], value: unknown): readonly TSchema[] {
  const costs = members.map((member) => shapeCost(nodeOf(member), value));
  const lowest = Math.min(...costs);
  return members.filter((_, index) => costs[index] === lowest);
}

function isScalar({ node }: Alternative): boolean {
  return node.type !== 'object' && node.type !== 'array';
}

/** Says of a word that is none of the choices which objects may stand there too: one of them may be what is meant. */
function withOtherTypes(
  { node, all }: Alternative,
  members: readonly SchemaNode[],
  value: unknown,
): readonly Finding[] {
  const objects = members.filter(({ type }) => type === 'object');
  if (objects.length === 0) return all();
  const keys = objects.flatMap(({ required = [] }) => required);
  const words = node.enum?.map(show) ?? [];
  const choices = [...words, keys.length > 0 ? `an object with ${either(keys)}` : 'an object'];
  return all().map((found) => ({
    ...found,
    message: `must be ${either(choices)}, not ${show(value)}`,
  }));
}

/** Whether an object was meant for none of the alternatives as far as its keys tell, such as a step in place of a case. */
function sharesNoKey(value: unknown, nodes: readonly SchemaNode[]): boolean {
  if (!isObject(value)) return false;
  const known = nodes.flatMap(({ properties = {} }) => Object.keys(properties));
  return known.length > 0 && !Object.keys(value).some((key) => known.includes(key));
}

/** A message names what this many alternatives need; with more of them it would help nobody. */
const MAX_NEEDS = 4;

/** What each of a few alternatives needs that have nothing in common: `when and then, or else`. */
function allNeeds(nodes: readonly SchemaNode[]): string | undefined {
  const keys = nodes.map(({ required = [] }) => required);
  const all = keys.flat();
  const isEachAnother = keys.every((each) => each.length > 0) && new Set(all).size === all.length;
  if (!isEachAnother || keys.length > MAX_NEEDS) return undefined;
  const needs = keys.map((each) => each.join(' and '));
  return needs.length < all.length ? needs.join(', or ') : either(needs);
}

/** The keys that equally likely alternatives miss, where each of them misses a single one: `url or urls`. */
function needsOf(
  best: Alternative,
  others: readonly Alternative[],
  path: string,
): string | undefined {
  const missingIn = ({ findings }: Alternative) =>
    findings.flatMap((found) => (isMissing(found, path) ? (found.key ?? []) : []));
  const rivals = others.filter(({ findings }) => findings.length === best.findings.length);
  const single = missingIn(best).length === 1;
  const keys = single ? [...new Set([best, ...rivals].flatMap(missingIn))] : [];
  return keys.length > 1 ? either(keys) : undefined;
}

function isMissing(found: Finding, path: string): boolean {
  return found.rule === 'missing-property' && found.path === path;
}

/** Says `needs url or urls` once instead of naming the keys that one alternative misses. */
function withNeeds(findings: readonly Finding[], needs: string, path: string): readonly Finding[] {
  const first = findings.find((found) => isMissing(found, path));
  return findings.flatMap((found) => {
    if (found === first) return { ...found, message: `needs ${needs}` };
    return isMissing(found, path) ? [] : found;
  });
}

/** Says of a key that another alternative knows what it cannot stand beside. */
function withConflicts(
  { node, all }: Alternative,
  members: readonly SchemaNode[],
  value: unknown,
  path: string,
): readonly Finding[] {
  const present = (node.required ?? []).filter((key) => Object.hasOwn(value as object, key));
  return all().map((found) => {
    const { rule, key } = found;
    if (rule !== 'unknown-property' || key === undefined || present.length === 0) return found;
    const isOwn = found.path === propertyPath(path, key);
    const isKnownElsewhere = members.some(({ properties = {} }) => Object.hasOwn(properties, key));
    if (!isOwn || !isKnownElsewhere) return found;
    const message = `cannot stand beside ${either(present)}`;
    return { ...found, rule: 'conflicting-property', message };
  });
}

/** Says of a constant that tells the alternatives apart all that it may be: `must be "Say" or "Play"`. */
function withChoices(
  findings: readonly Finding[],
  best: SchemaNode,
  members: readonly SchemaNode[],
  value: unknown,
  path: string,
): readonly Finding[] {
  if (members.length < 2 || !isObject(value)) return findings;
  const constants = Object.keys(best.properties ?? {}).filter((key) => constantsOf(best, key));
  const byPath = new Map(constants.map((key) => [propertyPath(path, key), key]));
  return findings.map((found) => {
    const key = byPath.get(found.path);
    if (key === undefined) return found;
    const choices = either(members.flatMap((member) => constantsOf(member, key) ?? []).map(show));
    return { ...found, message: `must be ${choices}, not ${show(value[key])}` };
  });
}

function constantsOf({ properties = {} }: SchemaNode, key: string): SchemaNode['enum'] {
  return Object.hasOwn(properties, key) ? nodeOf(properties[key]!).enum : undefined;
}
