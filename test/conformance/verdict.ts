import { validateSwml, type FlavourName, type Problem } from 'nestjs-signalwire';
import { officialCheck } from './official.js';

/** What two judges say of a document. */
export interface Verdict {
  readonly ours: boolean;
  readonly official: boolean;
}

/** Asks this package about the shape of a document, and the official schema. */
export function judge(document: unknown, flavour: FlavourName): Verdict {
  return {
    ours: shapeProblems(document, flavour).length === 0,
    official: officialCheck(flavour)(document),
  };
}

/** What this package finds wrong with the shape of a document. */
export function shapeProblems(document: unknown, flavour: FlavourName): readonly Problem[] {
  const { problems } = validateSwml(document, { flavour });
  return problems.filter(({ source }) => source === 'schema');
}

/** Who refuses the document, and why. */
export function reasons(document: unknown, flavour: FlavourName): string {
  const ours = shapeProblems(document, flavour).map(({ path, message }) => `${path} ${message}`);
  const check = officialCheck(flavour);
  const official = check(document)
    ? []
    : (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  return `ours: ${ours.join('; ') || 'accepts'}; official: ${official.join('; ') || 'accepts'}`;
}
