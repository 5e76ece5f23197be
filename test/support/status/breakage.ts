import { pathsOf, withValueAt, type Path } from '../payloads.js';

/** A payload that is broken in one place. */
export interface BrokenPayload {
  /** The place, and what is wrong there. */
  readonly what: string;
  readonly payload: unknown;
}

/** An event with a value of another type in each place, without each of the properties named, and with one too many. */
export function broken(example: object, required: readonly string[]): BrokenPayload[] {
  const at = (path: Path, value: unknown) => withValueAt(example, path, value);
  return [
    ...pathsOf(example)
      .filter(isDescribed)
      .map((path) => ({
        what: `another type in ${path.join('.')}`,
        payload: at(path, anotherType(valueAt(example, path))),
      })),
    ...required.map((name) => ({
      what: `no ${name}`,
      payload: at(name.split('.'), undefined),
    })),
    { what: 'an unknown property', payload: at(['x_unknown'], 1) },
  ];
}

/** Of devices, only phones are described. */
function isDescribed(path: Path): boolean {
  return !/device\.params\.(from|to)$/.test(path.join('.'));
}

/** A value of a type that cannot stand in place of another. */
function anotherType(value: unknown): unknown {
  if (value === null) return { wrong: true };
  return typeof value === 'string' ? 42 : 'wrong';
}

function valueAt(owner: unknown, path: Path): unknown {
  return path.reduce((value, name) => (value as Record<string, unknown>)[name], owner);
}
