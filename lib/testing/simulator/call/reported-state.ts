import { isObject } from '../../../swml/check/is-object.js';

/** Where the events say what they report, the most telling field first. */
const FIELDS = ['state', 'connect_state', 'call_state', 'status', 'for'];

/** Where they say it in an object. */
const DETAILS = ['result', 'detect', 'fax'];

/** What a status callback reports, such as `finished`; `undefined` where it reports one thing only. */
export function reportedState({ params, ...flat }: Readonly<Record<string, unknown>>) {
  const facts = isObject(params) ? params : flat;
  const states = [
    ...FIELDS.map((field) => facts[field]),
    ...DETAILS.map((name) => kindOf(facts[name])),
  ];
  return states.find((state) => typeof state === 'string');
}

/** All detectors are of one type; what they found is the event. */
function kindOf(detail: unknown): unknown {
  if (!isObject(detail)) return undefined;
  const { type, params } = detail;
  return isObject(params) && typeof params.event === 'string' ? params.event : type;
}
