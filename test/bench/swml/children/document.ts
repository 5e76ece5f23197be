import { validateSwml } from 'nestjs-signalwire';
import { officialCheck } from '../../../conformance/official.js';
import { compareCpu } from '../compare.js';
import { ivr, twimlIvr } from '../ivr.js';

// Does one thing with a document of ten steps over and over, and prints the microseconds of CPU time that it takes.
const plain: unknown = JSON.parse(ivr().toString());

/** What can be done with the document; made when it is asked for, so that nothing else has been done in the process. */
const WORKS = {
  built: () => () => ivr().toString(),
  shape: () => () => validateSwml(plain, { flavour: 'calling', flow: false }),
  flow: () => () => validateSwml(plain, { flavour: 'calling' }),
  twilio: () => () => twimlIvr().toString(),
  ajv: () => {
    const check = officialCheck('calling');
    return () => check(plain);
  },
  ajvAndJson: () => {
    const check = officialCheck('calling');
    return () => check(plain) && JSON.stringify(plain);
  },
} as const satisfies Record<string, () => () => unknown>;

/** The name of something that can be done with a document. */
export type DocumentWork = keyof typeof WORKS;

const name = process.argv[2] as DocumentWork;
console.log(compareCpu({ [name]: WORKS[name]() })[name]);
