import type { FlavourName } from 'nestjs-signalwire';
import { FLAVOURS, type SpecDocument } from '../spec.js';
import type { Deviation, Tally } from '../tally.js';
import { judge, reasons } from '../verdict.js';
import { Material } from './material.js';
import { minimise } from './minimise.js';
import { mutate } from './mutations.js';
import { Random } from './random.js';

/** How many random documents to make; the same seed makes the same ones. */
export interface DifferentialOptions {
  readonly mutations: number;
  readonly seed: number;
}

/** One mutation in so many is made of a messaging document: there are only nine such methods. */
const MESSAGING_SHARE = 8;

/**
 * Changes valid documents at random and compares the verdicts. Of the documents that are judged
 * differently, the first one is reported, as small as it can be made.
 */
export function checkMutations(
  documents: readonly SpecDocument[],
  { mutations, seed }: DifferentialOptions,
): Tally[] {
  const random = new Random(seed);
  const share = Math.ceil(mutations / MESSAGING_SHARE);
  const counts = { calling: mutations - share, messaging: share };
  return FLAVOURS.map((flavour) => {
    const own = documents.filter((document) => document.flavour === flavour);
    return differential(flavour, own, counts[flavour], random);
  });
}

function differential(
  flavour: FlavourName,
  documents: readonly SpecDocument[],
  mutations: number,
  random: Random,
): Tally {
  const material = new Material(documents.map(({ document }) => document));
  const texts = documents.map(({ document }) => JSON.stringify(document));
  const deviations: Deviation[] = [];
  let accepted = 0;
  for (let made = 0; made < mutations; made++) {
    const from = random.below(texts.length);
    const mutant = JSON.parse(texts[from]!) as object;
    mutate(mutant, random, material);
    const { ours, official } = judge(mutant, flavour);
    if (official) accepted++;
    if (ours === official) continue;
    const where = documents[from]!.name;
    deviations.push(
      deviations.length === 0 ? explain(where, mutant, flavour) : { where, what: '' },
    );
  }
  const kind = `${flavour}: random mutations (${accepted} of them valid)`;
  return { kind, count: mutations, deviations };
}

function explain(where: string, mutant: object, flavour: FlavourName): Deviation {
  const smallest = minimise(mutant, (document) => {
    const { ours, official } = judge(document, flavour);
    return ours !== official;
  });
  return { where, what: `${JSON.stringify(smallest)}\n  ${reasons(smallest, flavour)}` };
}
