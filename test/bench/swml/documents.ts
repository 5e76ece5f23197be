import { validateSwml } from 'nestjs-signalwire';
import { officialCheck } from '../../conformance/official.js';
import { hasSpec, SPEC_IS_ABSENT } from '../../conformance/spec.js';
import type { Findings } from '../parts/part.js';
import { table } from '../table.js';
import type { Target } from '../target.js';
import { compareCpu, type Works } from './compare.js';
import { ivr, twimlIvr } from './ivr.js';

const OURS = 'built, checked, serialised';
const SHAPE = 'plain document: shape checked';
const FLOW = 'plain document: shape and flow checked';
const TWILIO = 'TwiML built and serialised by twilio';
const AJV = 'plain document: ajv, official schema';
const AJV_AND_JSON = 'plain document: ajv, then serialised';

/** What a ten-step document costs, and what others take for it. */
export function measureDocuments(): Findings {
  const plain: unknown = JSON.parse(ivr().toString());
  const times: Record<string, number> = compareCpu({
    [OURS]: () => ivr().toString(),
    [SHAPE]: () => validateSwml(plain, { flavour: 'calling', flow: false }),
    [FLOW]: () => validateSwml(plain, { flavour: 'calling' }),
    [TWILIO]: () => twimlIvr().toString(),
    ...(hasSpec ? officialWorks(plain) : {}),
  });
  const rows = Object.entries(times).map(([name, time]) => [name, time.toFixed(1)]);
  const report = table(['a document of ten steps', 'µs'], rows);
  return {
    report: hasSpec ? report : `${report}\n(${SPEC_IS_ABSENT})`,
    targets: [
      ...(hasSpec ? officialTargets(times) : []),
      ratio('SWML: as fast as twilio builds TwiML, times', times[TWILIO], times[OURS], 3),
    ],
  };
}

function officialWorks(plain: unknown): Works {
  const check = officialCheck('calling');
  return {
    [AJV]: () => check(plain),
    [AJV_AND_JSON]: () => check(plain) && JSON.stringify(plain),
  };
}

function officialTargets(times: Record<string, number>): Target[] {
  return [
    ratio('SWML: as fast as ajv and JSON.stringify, times', times[AJV_AND_JSON], times[OURS], 5),
    ratio('SWML: shape check as fast as ajv, times', times[AJV], times[SHAPE], 20),
  ];
}

function ratio(name: string, theirs = Number.NaN, ours = Number.NaN, limit = 1): Target {
  return { name, measured: theirs / ours, sense: 'at least', limit };
}
