import { itemPath } from '../../path.js';
import type { SchemaNode } from '../../schema/node.js';
import { finding, type Explain, type Finding } from './finding.js';
import { gather } from './gather.js';

/** Explains a list item by item. */
export function explainList(
  { items, minItems = 0, maxItems = Infinity }: SchemaNode,
  value: readonly unknown[],
  path: string,
  explain: Explain,
): Finding[] {
  const findings: Finding[] = [];
  if (value.length < minItems) {
    const least = minItems === 1 ? 'must not be empty' : `must have at least ${minItems} items`;
    findings.push(...finding('wrong-length', path, least));
  }
  if (value.length > maxItems) {
    const most = `must have at most ${maxItems} items, not ${value.length}`;
    findings.push(...finding('wrong-length', path, most));
  }
  const ofItems = gather(value.entries(), ([index, item]) =>
    explain(items ?? {}, item, itemPath(path, index)),
  );
  return [...findings, ...ofItems];
}
