import type { SpecDocument } from './spec.js';
import { tally, type Tally } from './tally.js';
import { judge, reasons } from './verdict.js';

/** Whether documents are accepted and refused as they should be. */
export function checkVerdicts(kind: string, documents: readonly SpecDocument[]): Tally {
  return tally(kind, documents, nameOf, ({ document, flavour, valid }) =>
    judge(document, flavour).ours === valid ? undefined : reasons(document, flavour),
  );
}

/** Whether this package and the official schema say the same. */
export function checkAgreement(kind: string, documents: readonly SpecDocument[]): Tally {
  return tally(kind, documents, nameOf, ({ document, flavour }) => {
    const { ours, official } = judge(document, flavour);
    return ours === official ? undefined : reasons(document, flavour);
  });
}

function nameOf({ name }: SpecDocument): string {
  return name;
}
