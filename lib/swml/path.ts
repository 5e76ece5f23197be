const PLAIN_KEY = /^[\w-]+$/;

/** The path of a property: `.key` after its parent, or `["key"]` where the key is no plain word. */
export function propertyPath(parent: string, key: string): string {
  return PLAIN_KEY.test(key) ? `${parent}.${key}` : `${parent}[${JSON.stringify(key)}]`;
}

/** The path of a list's item. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/** The path of a section: its name, or `sections["name"]` where that is no plain word. */
export function sectionPath(name: string): string {
  return PLAIN_KEY.test(name) ? name : propertyPath('sections', name);
}
