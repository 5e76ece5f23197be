import { hasSpec, SPEC_IS_ABSENT } from '../../conformance/spec.js';
import { lowerQuartile } from '../measure.js';
import type { Findings } from '../parts/part.js';
import { table } from '../table.js';
import type { Target } from '../target.js';
import { askChild } from './child.js';
import type { DocumentWork } from './children/document.js';

/** What is measured for each work, in the words of the report. */
const TITLES: Readonly<Record<DocumentWork, string>> = {
  built: 'built, checked, serialised',
  shape: 'plain document: shape checked',
  flow: 'plain document: shape and flow checked',
  twilio: 'TwiML built and serialised by twilio',
  ajv: 'plain document: ajv, official schema',
  ajvAndJson: 'plain document: ajv, then serialised',
};

/** Works that need the official schema. */
const OFFICIAL: readonly DocumentWork[] = ['ajv', 'ajvAndJson'];

const LAUNCHES = 3;

type Times = Readonly<Record<DocumentWork, number>>;

/**
 * What a ten-step document costs, and what others take for it. Each has processes of its own: beside others it would
 * clear away what they leave behind.
 */
export async function measureDocuments(): Promise<Findings> {
  const works = (Object.keys(TITLES) as DocumentWork[]).filter(
    (work) => hasSpec || !OFFICIAL.includes(work),
  );
  const times = await measure(works);
  const rows = works.map((work) => [TITLES[work], times[work].toFixed(1)]);
  const report = table(['a document of ten steps', 'µs'], rows);
  return {
    report: hasSpec ? report : `${report}\n(${SPEC_IS_ABSENT})`,
    targets: [
      ...(hasSpec ? officialTargets(times) : []),
      ratio('SWML: as fast as twilio builds TwiML, times', times.twilio, times.built, 3),
    ],
  };
}

async function measure(works: readonly DocumentWork[]): Promise<Times> {
  const measured = new Map<DocumentWork, number[]>(works.map((work) => [work, []]));
  for (let launch = 0; launch < LAUNCHES; launch++) {
    for (const [work, times] of measured) times.push((await askChild('document', work)) as number);
  }
  const usual = [...measured].map(([work, times]) => [work, lowerQuartile(times)]);
  return Object.fromEntries(usual) as Times;
}

function officialTargets(times: Times): Target[] {
  return [
    ratio('SWML: as fast as ajv and JSON.stringify, times', times.ajvAndJson, times.built, 5),
    ratio('SWML: shape check as fast as ajv, times', times.ajv, times.shape, 20),
  ];
}

function ratio(name: string, theirs: number, ours: number, limit: number): Target {
  return { name, measured: theirs / ours, sense: 'at least', limit };
}
