import { isDeepStrictEqual } from 'node:util';
import { tally, type Deviation, type Tally } from '../tally.js';
import { fullValue } from './full-payload.js';
import { COUNTERPARTS, type Counterpart } from './operations.js';
import { placesOf, replaced, type Place } from './places.js';
import { WebhookDescription } from './schema.js';
import type { WebhookApp } from './webhook-app.js';

/** What is put in place of each property; `undefined` takes it away. */
const PROBES = [undefined, null, 42, 1.5, 'wrong', true, [], ['wrong'], {}, { wrong: true }];

/**
 * Walks the description of SignalWire's webhooks: each operation has a handler, a payload with everything reaches it
 * unchanged, and wherever something else is put into it, this package says what the description says.
 */
export async function checkOperations(app: WebhookApp): Promise<Tally[]> {
  const description = new WebhookDescription();
  const { operations } = description;
  const served = operations.filter((operation) => COUNTERPARTS[operation]);
  const kind = 'webhooks: properties of their payloads';
  const properties = { count: 0, deviations: [] as Deviation[] };
  const whole = new Map<string, string | undefined>();
  for (const operation of served) {
    const counterpart = COUNTERPARTS[operation]!;
    const payload = fullValue(description.payloadOf(operation), description);
    whole.set(operation, await lossOf(app, counterpart, payload));
    const check = description.checkOf(operation);
    for (const place of placesOf(payload)) {
      properties.count++;
      const what = await differenceAt(app, counterpart, payload, place, (probe) => check(probe));
      if (what) properties.deviations.push({ where: `${operation} ${place.join('.')}`, what });
    }
  }
  return [
    tally('webhooks: operations', operations, String, (operation) =>
      COUNTERPARTS[operation] ? whole.get(operation) : 'has no handler, see operations.ts',
    ),
    { kind, ...properties },
  ];
}

/** Why a payload did not reach its handler as it was sent. */
export async function lossOf(
  app: WebhookApp,
  { path }: Counterpart,
  payload: unknown,
): Promise<string | undefined> {
  const { status, answer, payload: arrived } = await app.send(path, payload);
  if (arrived === undefined) return `is answered with ${status}: ${answer}`;
  return isDeepStrictEqual(arrived, payload) ? undefined : `arrives as ${JSON.stringify(arrived)}`;
}

async function differenceAt(
  app: WebhookApp,
  { path, laxer = {}, stricter = {} }: Counterpart,
  payload: unknown,
  place: Place,
  isDescribed: (probe: unknown) => boolean,
): Promise<string | undefined> {
  const isLaxer = place.join('.') in laxer;
  const isStricter = place.join('.') in stricter;
  for (const probe of PROBES) {
    const changed = replaced(payload, place, probe);
    const expected = isDescribed(changed) || (isLaxer && probe === undefined);
    const { status, answer, payload: arrived } = await app.send(path, changed);
    if ((arrived !== undefined) === expected || (expected && isStricter)) continue;
    const described = expected ? 'described' : 'not described';
    return `${JSON.stringify(probe) ?? 'nothing'} is ${described}, and answered with ${status}: ${answer}`;
  }
  return undefined;
}
