import { isObject } from '../check/is-object.js';

/** Properties that tell most about a step, the most telling first. */
const TELLING = [
  'url',
  'urls',
  'play',
  'to',
  'to_number',
  'dest',
  'label',
  'variable',
  'queue_name',
  'name',
  'duration',
  'reason',
  'body',
];

interface Step {
  readonly method: string;
  readonly params: unknown;
}

/** A step in one line: its method and the parameter that tells most about it. */
export function summarize({ method, params }: Step): string {
  const detail = method === 'set' ? namesIn(params) : tellingValue(params);
  return detail ? `${method} ${detail}` : method;
}

/** The variables that are set: their values are nobody's business, and a name can be one of {@link TELLING}. */
function namesIn(params: unknown): string {
  return Object.keys(Object(params)).join(', ');
}

function tellingValue(params: unknown): string {
  if (!isObject(params)) return Array.isArray(params) ? '' : words(params);
  const key = TELLING.find((name) => params[name] !== undefined);
  return key === undefined ? '' : words(params[key]);
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
