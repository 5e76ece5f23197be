import { Ajv } from 'ajv';
import {
  IsArray,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nested } from '../../../lib/index.js';
import { argumentClass } from '../../../lib/ai/parameters/argument-class.js';
import { writeParameters } from '../../../lib/ai/parameters/write-parameters.js';
import { isJsonObject, type JsonObject } from '../../../lib/security/json-object.js';

enum Size {
  Small = 'small',
  Large = 'large',
}

class Part {
  @IsEnum(Size)
  size!: Size;

  @IsOptional()
  @IsNumber()
  weight?: number;
}

/** Every rule that SWML's schemas can say as well. */
class Args {
  @IsString()
  name!: string;

  @Matches(/^\d{2}$/)
  code!: string;

  @IsInt()
  count!: number;

  @IsIn([1, 2.5])
  factor!: number;

  @IsOptional()
  @IsBoolean()
  isNew = false;

  @IsArray()
  @IsInt({ each: true })
  numbers!: number[];

  @Nested(() => Part)
  part!: Part;

  @IsOptional()
  @Nested(() => Part, { each: true })
  parts?: Part[];
}

const { parameters, read } = argumentClass(Args);
const accepts = new Ajv({ strict: true, allErrors: true, unicodeRegExp: false }).compile(
  writeParameters(parameters),
);

/** One of the right values nine times in ten. */
function mostly<T>(right: readonly T[], ...wrong: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

const part = fc.record(
  { size: mostly(['small', 'large'], 'huge'), weight: fc.option(fc.double()) },
  { requiredKeys: ['size'] },
);

/** Arguments that are mostly right, so that both verdicts come about. */
const likely = fc.record(
  {
    name: fc.string(),
    code: mostly(['12', '07'], '1', '123', '1x'),
    count: fc.oneof({ weight: 19, arbitrary: fc.integer() }, fc.double()),
    factor: mostly([1, 2.5], 2),
    isNew: fc.option(fc.boolean()),
    numbers: fc.array(fc.oneof({ weight: 19, arbitrary: fc.integer() }, fc.jsonValue()), {
      maxLength: 3,
    }),
    part,
    parts: fc.option(fc.array(part, { maxLength: 3 })),
  },
  { requiredKeys: ['name', 'code', 'count', 'factor', 'numbers', 'part'] },
);

const changed = fc
  .tuple(
    likely,
    fc.constantFrom(...Object.keys(parameters.properties)),
    fc.jsonValue({ maxDepth: 2 }),
  )
  .map(([args, name, value]): JsonObject => ({ ...args, [name]: value }));

/** As JSON carries it, and without what `null` leaves out. */
function asSent(args: object): JsonObject {
  return JSON.parse(JSON.stringify(args)) as JsonObject;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  const optional = ['isNew', 'parts', 'weight'];
  const kept = Object.entries(value).filter(
    ([key, item]) => item !== null || !optional.includes(key),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}

describe('the schema that a model sees and the check of what it gives', () => {
  const verdicts = { accepted: 0, refused: 0 };

  it.each([
    ['mostly right arguments', likely],
    ['arguments with one of another kind', changed],
    ['any object', fc.dictionary(fc.string(), fc.jsonValue())],
  ] as const)('agree about %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<object>, (args) => {
        const sent = asSent(args);
        const { instance } = read(structuredClone(sent));
        expect(instance !== undefined).toBe(accepts(withoutNulls(sent)));
        verdicts[instance ? 'accepted' : 'refused']++;
        if (instance) expect(accepts(asSent(instance))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('come to both verdicts', () => {
    expect(verdicts.accepted).toBeGreaterThan(0);
    expect(verdicts.refused).toBeGreaterThan(0);
  });

  it('give reasons for every refusal', () => {
    fc.assert(
      fc.property(changed, (args) => {
        const { problems } = read(asSent(args));
        if (problems) expect(problems).not.toEqual([]);
      }),
    );
  });
});
