import { readSpec } from '../spec.js';
import type { Deviation, Tally } from '../tally.js';
import { lossOf } from './check-operations.js';
import { replaced } from './places.js';
import type { WebhookApp } from './webhook-app.js';

interface Example {
  /** The page that shows it. */
  readonly source: string;
  readonly event_type: string | null;
  readonly payload: object;
}

interface Callbacks {
  readonly examples: readonly Example[];
  /** By page: `params.size: number`. The fields of each event begin with its `event_type`. */
  readonly documented_fields: Readonly<Record<string, readonly string[]>>;
}

const STATUS = { path: '/status' };

const SAMPLES: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 7.5,
  integer: 7,
  boolean: true,
  object: {},
};

/** Texts for fields that no example shows. */
const WORDS: Readonly<Record<string, string>> = { 'params.state': 'collecting' };

/** Every published status callback arrives unchanged, and every field that its page lists is described. */
export async function checkCallbacks(app: WebhookApp): Promise<Tally[]> {
  const callbacks = readSpec('status-callbacks.json') as Callbacks;
  const events = callbacks.examples.filter(({ event_type }) => event_type !== null);
  const lost: Deviation[] = [];
  for (const { source, payload } of events) {
    const what = await lossOf(app, STATUS, payload);
    if (what) lost.push({ where: source, what });
  }
  const fields = [...documentedFields(callbacks, events)];
  const unknown: Deviation[] = [];
  for (const field of fields) {
    const what = await oddityOf(app, field);
    if (what) unknown.push({ where: `${field.example.source} ${field.name}`, what });
  }
  return [
    { kind: 'status callbacks: published examples', count: events.length, deviations: lost },
    { kind: 'status callbacks: documented fields', count: fields.length, deviations: unknown },
  ];
}

interface Field {
  readonly example: Example;
  /** `params.size` */
  readonly name: string;
  readonly type: string;
}

/** Pages list the fields of their events in the order in which they show the events. */
function* documentedFields(
  { documented_fields }: Callbacks,
  events: readonly Example[],
): Generator<Field> {
  for (const [page, lines] of Object.entries(documented_fields)) {
    const shown = events.filter(({ source }) => source === page);
    const types = [...new Set(shown.map(({ event_type }) => event_type))];
    let at = -1;
    for (const line of shown.length > 0 ? lines : []) {
      const [name = '', type = ''] = line.split(': ');
      if (name === 'event_type') at++;
      // The example that has the field, or any of its event.
      const ofEvent = shown.filter(({ event_type }) => event_type === types[at]);
      const example = ofEvent.find(({ payload }) => valueAt(payload, name)) ?? ofEvent[0];
      if (!example) throw new Error(`${page} lists ${line}, but shows no such event`);
      yield { example, name, type };
    }
  }
}

/** What is odd about a documented field: its type is refused, or any other is taken. */
async function oddityOf(
  app: WebhookApp,
  { example, name, type }: Field,
): Promise<string | undefined> {
  const isTaken = async (value: unknown) => {
    const payload = replaced(example.payload, name.split('.'), value);
    return (await app.send(STATUS.path, payload)).payload !== undefined;
  };
  const sample = valueAt(example.payload, name) ?? WORDS[name] ?? SAMPLES[type];
  if (!(await isTaken(sample))) return `${JSON.stringify(sample)} is refused`;
  const wrong = type === 'string' ? 42 : 'wrong';
  return (await isTaken(wrong)) ? `${JSON.stringify(wrong)} is taken` : undefined;
}

function valueAt(payload: object, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      payload,
    );
}
