import type { FlavourName } from 'nestjs-signalwire';
import type { SpecDocument } from '../spec.js';
import { tally, type Tally } from '../tally.js';
import { judge, reasons } from '../verdict.js';
import { brokenFact, FACTS } from './facts.js';
import { findAll, type Find } from './find.js';
import { completed } from './complete.js';
import { Place } from './place.js';
import { probesFor } from './probes.js';
import type { Row } from './row.js';
import type { Trial } from './trial.js';

/** In how many documents a place is tried out. */
const HOSTS = 2;

/**
 * Tries out every place that the catalogue knows: in documents that use it, it is taken away and
 * replaced by many other values, and this package must say what the official schema says. What the
 * catalogue itself says of enums, ranges and patterns must hold as well.
 */
export function checkCatalogue(
  flavour: FlavourName,
  rows: readonly Row[],
  documents: readonly SpecDocument[],
): Tally[] {
  const root = Place.root(rows);
  const trials = tryOut(flavour, root, completed(flavour, root, smallestFirst(documents)));
  const rowTally = (kind: string, chosen: readonly Row[]) =>
    tally(`${flavour}: ${kind}`, chosen, pathOf, (row) => {
      const trial = trials.get(row);
      if (!trial) return 'stands in no document that is accepted';
      const { difference } = trial;
      return difference && `${difference.where}: ${difference.what}`;
    });
  return [
    rowTally('properties of the catalogue', rows.filter(isProperty)),
    rowTally(
      'its items, map values and methods',
      rows.filter((row) => !isProperty(row)),
    ),
    ...FACTS.map((fact) =>
      tally(`${flavour}: ${fact.kind}`, rows.filter(fact.applies), pathOf, (row) =>
        brokenFact(fact, row, trials.get(row)),
      ),
    ),
  ];
}

function tryOut(
  flavour: FlavourName,
  root: Place,
  documents: readonly SpecDocument[],
): ReadonlyMap<Row, Trial> {
  const trials = new Map<Row, Trial>();
  for (const { name, document } of documents) {
    const seen = new Set<Row>();
    for (const find of findAll(document, root)) {
      const { row } = find.place;
      if (!row) continue;
      const trial = trials.get(row) ?? { accepted: [], refused: [], hosts: 0 };
      trials.set(row, trial);
      trial.accepted.push(find.value);
      if (seen.has(row) || trial.hosts >= HOSTS) continue;
      seen.add(row);
      trial.hosts++;
      tryAt(find, row, trial, { name, document, flavour });
    }
  }
  return trials;
}

function tryAt(
  { holder, key, value }: Find,
  row: Row,
  trial: Trial,
  { name, document, flavour }: Omit<SpecDocument, 'valid'>,
): void {
  const ask = (probe: string): boolean => {
    const { ours, official } = judge(document, flavour);
    if (ours !== official) {
      trial.difference ??= { where: `${name} with ${probe}`, what: reasons(document, flavour) };
    }
    return ours;
  };
  for (const probe of probesFor(row, value)) {
    holder[key] = probe;
    (ask(JSON.stringify(probe)) ? trial.accepted : trial.refused).push(probe);
  }
  if (!Array.isArray(holder)) {
    delete holder[key];
    ask('nothing');
  }
  holder[key] = value;
}

function smallestFirst(documents: readonly SpecDocument[]): readonly SpecDocument[] {
  const size = ({ document }: SpecDocument) => JSON.stringify(document).length;
  return documents.toSorted((a, b) => size(a) - size(b));
}

function isProperty({ required }: Row): boolean {
  return required !== undefined;
}

function pathOf({ path }: Row): string {
  return path;
}
