import fc from 'fast-check';
import type { FlavourName } from '../../../lib/swml/index.js';
import { flavourNamed } from '../../../lib/swml/flavours.js';
import type { StepKind, TSchema } from '../../../lib/swml/schema/index.js';
import { nodeOf } from '../../../lib/swml/schema/node.js';

/** Texts that mean something to one method or another. */
const TEXTS = [
  'main',
  'sub',
  'a',
  'say:Hello',
  'say:${vars.a}',
  'silence:1',
  'ring:us',
  'https://example.com/x',
  'http://127.0.0.1:1/',
  '+15551230000',
  'sip:bob@example.com',
  'queue:q',
  'stream:wss://example.com/s',
  '1',
  '0',
  '*#',
  '',
  'x y',
  'true',
  '1h2m',
  '{"sections":{"main":[{"play":{"url":"say:inline"}}]}}',
  'prompt_value',
  'vars.a',
  'a === 1',
  '1 +',
  'process.exit()',
  '"x".repeat(1e9)',
  '${a}',
  '%{message.body}',
  '${',
  '@{echo x}',
  'return_value',
  'null',
  '__proto__',
  'constructor',
];

const text = fc.constantFrom(...TEXTS);
const name = fc.constantFrom('a', 'b', '1', 'status', 'constructor');

/** Documents that the catalogue of methods allows, mostly; `origin` is where their URLs may lead. */
export function randomDocument(flavour: FlavourName): fc.Arbitrary<object> {
  return fc
    .record({ main: stepsOf(flavour, 3), sub: stepsOf(flavour, 2) })
    .map((sections) => ({ sections }));
}

function stepsOf(kind: StepKind, depth: number): fc.Arbitrary<object[]> {
  const methods = [
    ...flavourNamed(kind === 'messaging' ? kind : 'calling')
      .methods(kind)
      .values(),
  ];
  const step = fc
    .constantFrom(...methods)
    .chain(({ name: method, schema }) =>
      valueOf(schema, depth).map((value) => ({ [method]: value })),
    );
  return fc.array(step, { maxLength: depth <= 0 ? 0 : 4 });
}

function valueOf(schema: TSchema, depth: number): fc.Arbitrary<unknown> {
  const node = nodeOf(schema);
  const { anyOf, enum: choices, pattern } = node;
  if (node['~steps']) return stepsOf(node['~steps'], depth - 1);
  if (node['~document'])
    return stepsOf(node['~document'], depth - 1).map((main) => ({ sections: { main } }));
  if (anyOf)
    return fc
      .oneof(...anyOf.map((part) => fc.constant(part)))
      .chain((part) => valueOf(part, depth));
  if (choices) return fc.constantFrom(...choices);
  switch (node.type) {
    case 'string':
      return pattern === undefined ? text : fitting(pattern);
    case 'number':
    case 'integer': {
      const min = Math.ceil(node.minimum ?? -2);
      return fc.integer({ min, max: Math.floor(Math.min(node.maximum ?? min + 40, min + 40)) });
    }
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(node.items as TSchema, depth - 1), {
        minLength: node.minItems ?? 0,
        maxLength: 3,
      });
    case 'object':
      return objectOf(node, depth);
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant({}),
        fc.constant([1, { a: 'b' }]),
      );
  }
}

function objectOf(node: ReturnType<typeof nodeOf>, depth: number): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties } = node;
  const wanted = Object.entries(properties).filter(([key]) => depth > -3 || required.includes(key));
  const known = fc.record(
    Object.fromEntries(wanted.map(([key, schema]) => [key, valueOf(schema, depth - 1)])),
    { requiredKeys: [...required] as never[] },
  );
  if (!additionalProperties) return known;
  const others = fc.dictionary(name, valueOf(additionalProperties, depth - 1), { maxKeys: 3 });
  return fc.tuple(others, known).map(([more, base]) => ({ ...more, ...base }));
}

function fitting(pattern: string): fc.Arbitrary<string> {
  const regex = new RegExp(pattern, 'u');
  const fit = [...TEXTS, '${vars.a}', '%{vars.a}'].filter((candidate) => regex.test(candidate));
  return fc.constantFrom(...(fit.length > 0 ? fit : ['']));
}
