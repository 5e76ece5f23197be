import { table } from '../bench/table.js';

/** Something that is not as it should be. */
export interface Deviation {
  /** The file and line, or the path of a property. */
  readonly where: string;
  readonly what: string;
}

/** How many things of a kind were looked at, and what was wrong with some. */
export interface Tally {
  readonly kind: string;
  readonly count: number;
  /** At most one for each thing that was looked at. */
  readonly deviations: readonly Deviation[];
}

/** Looks at each thing of a kind. `look` says what is wrong with it, or nothing. */
export function tally<T>(
  kind: string,
  things: readonly T[],
  whereOf: (thing: T) => string,
  look: (thing: T) => string | undefined,
): Tally {
  const deviations = things.flatMap((thing) => {
    const what = look(thing);
    return what === undefined ? [] : [{ where: whereOf(thing), what }];
  });
  return { kind, count: things.length, deviations };
}

/** All tallies in a table, and below it every deviation. */
export function report(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ kind, count, deviations: { length: wrong } }) =>
    [kind, count, count - wrong, wrong].map(String),
  );
  const deviations = tallies.flatMap(({ kind, deviations: found }) =>
    found.map(({ where, what }) => `${kind}: ${where}\n  ${what}`),
  );
  return [table(['kind', 'files', 'ok', 'wrong'], rows), ...deviations].join('\n\n');
}
