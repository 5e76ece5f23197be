import { isObject } from '../check/is-object.js';

/**
 * What stands at the arrow to nested steps: the value of a case, the condition, or the name of the place.
 *
 * @param path Where the steps stand in the step's parameters: `.case.1`, `[0].then`.
 */
export function branchLabel(params: unknown, path: string): string {
  const condition = /^(?:\.(\w+))?\[(\d+)\]\.(then|else)$/.exec(path);
  if (condition) {
    const [, owner, index, branch] = condition;
    const list = owner !== undefined && isObject(params) ? params[owner] : params;
    const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
    return branch === 'then' && isObject(entry) ? String(entry.when) : 'else';
  }
  return path
    .replace(/^\./, '')
    .replace(/\bcase(?:\.|(?=\["))/, '')
    .replace(/\["(.*)"\]/, '$1');
}
