import { isDeepStrictEqual } from 'node:util';
import { CallingDocument, MessagingDocument, type FlavourName } from 'nestjs-signalwire';
import type { Place } from './catalogue/place.js';
import type { SpecDocument } from './spec.js';
import { tally, type Tally } from './tally.js';

type Step = Readonly<Record<string, unknown>>;

interface PlainDocument {
  readonly version?: string;
  readonly sections: Readonly<Record<string, readonly Step[]>>;
}

/** A builder as it looks to someone who knows the methods' names only at run time. */
type Builder = Readonly<Record<string, (params: unknown) => unknown>>;

/**
 * Whether documents can be made with the fluent builder, one call for each step, and come out as
 * they were. Where a document may leave out its version, the builder writes it.
 */
export function checkRebuilding(
  kind: string,
  documents: readonly SpecDocument[],
  roots: Readonly<Record<FlavourName, Place>>,
): Tally {
  return tally(
    kind,
    documents,
    ({ name }) => name,
    ({ document, flavour }) => {
      const plain = document as PlainDocument;
      try {
        const text = String(rebuilt(plain, flavour, roots[flavour]));
        const expected = { version: '1.0.0', ...plain };
        return isDeepStrictEqual(JSON.parse(text), expected) ? undefined : `became ${text}`;
      } catch (error) {
        return String(error);
      }
    },
  );
}

function rebuilt(
  { sections }: PlainDocument,
  flavour: FlavourName,
  root: Place,
): CallingDocument | MessagingDocument {
  const options = { flow: false };
  const document =
    flavour === 'calling' ? new CallingDocument(options) : new MessagingDocument(options);
  for (const [name, steps] of Object.entries(sections)) {
    if (name === 'main') addSteps(document, steps, root);
    else document.section(name, (list: object) => addSteps(list, steps, root));
  }
  return document;
}

function addSteps(list: object, steps: readonly Step[], root: Place): void {
  for (const step of steps) {
    const [[method, params] = ['']] = Object.entries(step);
    const place = root.property(method);
    (list as Builder)[camelCase(method)]?.(place ? withCallbacks(params, place, root) : params);
  }
}

/** The value with a callback in each place where steps are nested. */
function withCallbacks(value: unknown, place: Place, root: Place): unknown {
  const nested = place.row?.nested;
  if (nested === 'document') return withBuilder(value as PlainDocument, root);
  if (Array.isArray(value)) {
    if (nested) return (list: object) => addSteps(list, value as Step[], root);
    const item = place.item();
    return item ? value.map((entry) => withCallbacks(entry, item, root)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const below = place.property(key);
      return [key, below ? withCallbacks(entry, below, root) : entry];
    }),
  );
}

/** An embedded document, built as well where that does not add a version to it. */
function withBuilder(document: PlainDocument, root: Place): object {
  return document.version === undefined ? document : rebuilt(document, 'calling', root);
}

function camelCase(method: string): string {
  return method.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
