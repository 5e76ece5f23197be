import { propertyPath } from '../../path.js';
import { nodeOf, type SchemaNode } from '../../schema/node.js';
import { didYouMean } from './near-miss.js';
import { finding, type Explain, type Finding } from './finding.js';
import { gather } from './gather.js';
import { either } from './wording.js';

/** Explains an object key by key. */
export function explainObject(
  node: SchemaNode,
  value: Record<string, unknown>,
  path: string,
  explain: Explain,
): Finding[] {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = node;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const findings = required
    .filter((key) => !keys.includes(key))
    .flatMap((key) => finding('missing-property', path, `needs ${key}`, key));
  const needed = node['~needsOneOf'] ?? [];
  if (needed.length > 0 && !needed.some((key) => keys.includes(key))) {
    findings.push(...finding('missing-property', path, `needs ${either(needed)}`, needed[0]));
  }
  const ofKeys = gather(keys, (key) => {
    const at = propertyPath(path, key);
    if (Object.hasOwn(properties, key)) return explain(properties[key]!, value[key], at);
    if (additionalProperties) return explain(additionalProperties, value[key], at);
    if (additionalProperties !== false) return [];
    const hint = didYouMean(key, Object.keys(properties)) || whereStepsStand(node, value[key]);
    return finding('unknown-property', at, `is unknown${hint}`, key);
  });
  findings.push(...ofKeys);
  if (keys.length < minProperties) {
    findings.push(...finding('wrong-length', path, 'must not be empty'));
  }
  return findings;
}

/** An unknown key with parameters may be a step: `; steps stand in then or else`, if any stand in the object. */
function whereStepsStand({ properties = {} }: SchemaNode, value: unknown): string {
  const places = Object.keys(properties).filter((key) => holdsSteps(nodeOf(properties[key]!)));
  return places.length > 0 && typeof value === 'object' ? `; steps stand in ${either(places)}` : '';
}

function holdsSteps({ additionalProperties, '~steps': steps }: SchemaNode): boolean {
  if (steps) return true;
  return additionalProperties ? nodeOf(additionalProperties)['~steps'] !== undefined : false;
}
