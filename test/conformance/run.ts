import { parseArgs } from 'node:util';
import { checkCatalogue } from './catalogue/check-catalogue.js';
import { Place } from './catalogue/place.js';
import { readRows } from './catalogue/row.js';
import { checkAgreement, checkVerdicts } from './documents.js';
import { checkMutations } from './mutation/differential.js';
import { checkRebuilding } from './rebuild.js';
import { checkSimulator } from './simulator/check-simulator.js';
import { checkSignatures } from './signatures.js';
import { examples, FLAVOURS, hasSpec, mutants, SPEC_IS_ABSENT, synthetic } from './spec.js';
import { report, type Tally } from './tally.js';
import { checkWebhooks } from './webhooks/check-webhooks.js';

const { values: flags } = parseArgs({
  options: {
    mutations: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});

if (hasSpec) {
  const valid = examples().filter((example) => example.valid);
  const simulated = await checkSimulator(valid);
  const tallies = [...checkDocuments(), ...(await checkWebhooks()), simulated];
  console.log(report(tallies));
  if (tallies.some(({ deviations }) => deviations.length > 0)) process.exitCode = 1;
} else {
  console.log(SPEC_IS_ABSENT);
}

function checkDocuments(): Tally[] {
  const spec = { examples: examples(), synthetic: synthetic(), mutants: mutants() };
  const [valid, invalid] = [true, false].map((wanted) =>
    spec.examples.filter((example) => example.valid === wanted),
  ) as [typeof spec.examples, typeof spec.examples];
  const accepted = [...valid, ...spec.synthetic];
  const [calling, messaging] = [readRows('calling'), readRows('messaging')];
  const roots = { calling: Place.root(calling), messaging: Place.root(messaging) };
  return [
    ...checkSignatures(),
    checkVerdicts('valid examples', valid),
    checkVerdicts('invalid examples', invalid),
    checkVerdicts('synthetic documents', spec.synthetic),
    checkVerdicts('mutants', spec.mutants),
    checkAgreement('all of them, against the official schema', [
      ...spec.examples,
      ...spec.synthetic,
      ...spec.mutants,
    ]),
    checkRebuilding('valid examples, rebuilt', valid, roots),
    checkRebuilding('synthetic documents, rebuilt', spec.synthetic, roots),
    ...FLAVOURS.flatMap((flavour) =>
      checkCatalogue(
        flavour,
        flavour === 'calling' ? calling : messaging,
        accepted.filter((document) => document.flavour === flavour),
      ),
    ),
    ...checkMutations(accepted, {
      mutations: Number(flags.mutations),
      seed: Number(flags.seed),
    }),
  ];
}
