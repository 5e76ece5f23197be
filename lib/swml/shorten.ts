/** Long enough for whatever somebody would call something. */
const LONGEST_NAME = 100;

/** A name for paths and messages: a document from anywhere may hold some as long as itself. */
export function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
