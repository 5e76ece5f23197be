import { itemPath, propertyPath } from '../path.js';

/** The paths of all functions in plain data whose depth is known to be bounded. */
export function findFunctions(value: unknown, path: string): string[] {
  if (typeof value === 'function') return [path];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findFunctions(item, itemPath(path, index)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findFunctions(item, propertyPath(path, key)),
  );
}
