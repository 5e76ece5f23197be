import { isObject } from '../check/is-object.js';

const MAX_LENGTH = 60;

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

/** A step in one line: its method and the parameter that tells most about it. */
export function summarize(method: string, params: unknown): string {
  const detail = oneLine(tellingValue(params));
  const text = detail ? `${method} ${detail}` : method;
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}

function tellingValue(params: unknown): unknown {
  if (!isObject(params)) return Array.isArray(params) ? undefined : params;
  const key = TELLING.find((name) => params[name] !== undefined);
  return key === undefined ? undefined : params[key];
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(oneLine).filter(Boolean).join(', ');
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar ? String(value).replace(/\s+/g, ' ') : '';
}
