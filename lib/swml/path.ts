import { shorten } from './shorten.js';

const PLAIN_KEY = /^[\w-]+$/;

/** The path of a property: `.key` after its parent, or `["key"]` where the key is no plain word. */
export function propertyPath(parent: string, key: string): string {
  const name = shorten(key);
  return PLAIN_KEY.test(name) ? `${parent}.${name}` : `${parent}[${JSON.stringify(name)}]`;
}

/** The path of a list's item. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/** The path of what a key or an index leads to. */
export function childPath(parent: string, key: string | number): string {
  return typeof key === 'number' ? itemPath(parent, key) : propertyPath(parent, key);
}

/** Something that stands in a document. Its path is written when it is asked for: that takes longer than most checks. */
export interface Located {
  readonly path: string;
}

/** What a key or an index leads to from another place. */
export class Below implements Located {
  constructor(
    private readonly parent: Located,
    readonly key: string | number,
  ) {}

  get path(): string {
    return childPath(this.parent.path, this.key);
  }
}

/** The path of a section: its name, or `sections["name"]` where that is no plain word. */
export function sectionPath(name: string): string {
  return PLAIN_KEY.test(shorten(name)) ? name : propertyPath('sections', name);
}
