import { measureDocuments } from '../swml/documents.js';
import { measureFirstUse } from '../swml/first-use.js';
import { measureScaling } from '../swml/scaling.js';
import { measureStartUp } from '../swml/start-up.js';
import type { Part } from './part.js';

/** What documents cost, and what the package costs before the first one. */
export const swml: Part = {
  title: 'CPU time of SWML documents, and of the start',
  async run() {
    const findings = [
      await measureDocuments(),
      measureScaling(),
      await measureFirstUse(),
      await measureStartUp(),
    ];
    return {
      report: findings.map(({ report }) => report).join('\n\n'),
      targets: findings.flatMap(({ targets }) => targets),
    };
  },
};
