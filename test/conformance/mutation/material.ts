import { isContainer, spotsIn, valueAt } from './spot.js';
import type { Random } from './random.js';

const SCALARS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2.5,
  41,
  -41,
  101,
  1e21,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  '1',
  'x',
  'POST',
  'say:x',
  'say:x\ny',
  'https://example.com/x',
  'prompt:x',
  '1h2m3s',
  '\u{1f600}',
  '\ud83d',
];

const EXPRESSIONS: readonly string[] = [
  '${vars.x}',
  '%{vars.x}',
  '${}',
  '%{ {}',
  '${a}${b}',
  '${a',
  'a ${b}',
  '${a} ',
  ' ${a}',
  '${a\nb}',
  '${a\u2028b}',
  '@{a}',
  '$[a]',
];

const STRANGE_KEYS: readonly string[] = [
  'unknown',
  '',
  'a\nb',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  '0',
  'length',
  'default',
];

/** What mutations are made of: values and keys of all documents, and some that are strange anywhere. */
export class Material {
  private readonly values: unknown[] = [];
  private readonly byKey = new Map<string, unknown[]>();

  /** @param documents Documents to take values from. */
  constructor(documents: readonly unknown[]) {
    for (const spot of documents.flatMap(spotsIn)) {
      const value = valueAt(spot);
      this.values.push(value);
      if (Array.isArray(spot.holder)) continue;
      const known = this.byKey.get(spot.key);
      if (known) known.push(value);
      else this.byKey.set(spot.key, [value]);
    }
  }

  /** A value of any kind. */
  value(random: Random): unknown {
    const source = random.below(4);
    if (source === 0) return copyOf(random.pick(this.values));
    if (source === 1) return random.pick(EXPRESSIONS);
    return source === 2 ? random.pick([[], {}, [[]], [{}]]) : random.pick(SCALARS);
  }

  /** A text that may be an expression, or nearly so. */
  expression(random: Random): string {
    return random.pick(EXPRESSIONS);
  }

  /** A key that stands in some document, or one that stands in none. */
  key(random: Random): string {
    return random.below(3) === 0 ? random.pick(STRANGE_KEYS) : random.pick([...this.byKey.keys()]);
  }

  /** A value that has this key in some document; any value for a key that none has. */
  valueOf(key: string, random: Random): unknown {
    const known = this.byKey.get(key);
    return known ? copyOf(random.pick(known)) : this.value(random);
  }
}

function copyOf(value: unknown): unknown {
  return isContainer(value) ? structuredClone(value) : value;
}
