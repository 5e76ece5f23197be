import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsDateString,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsIP,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsPhoneNumber,
  IsPositive,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { describe, expect, it } from 'vitest';
import { CallingDocument, Nested, SwaigParameter } from '../../../lib/index.js';
import { argumentClass } from '../../../lib/ai/parameters/argument-class.js';
import {
  writeParameters,
  writeSidecarParameters,
} from '../../../lib/ai/parameters/write-parameters.js';
import type { DtoClass } from '../../../lib/webhooks/payload/compile-dto.js';

enum Size {
  Small = 'small',
  Large = 'large',
}

enum Floor {
  Ground,
  First,
}

class Person {
  @SwaigParameter('First and last name')
  @IsString()
  name!: string;

  @IsOptional()
  @IsInt()
  age?: number;
}

class Adult extends Person {
  @SwaigParameter('The account')
  @Matches(/^[A-Z]{2}\d+$/)
  account!: string;
}

function schemasOf(dto: DtoClass) {
  const { parameters, problems } = argumentClass(dto);
  expect(problems).toEqual([]);
  return { ai: writeParameters(parameters), sidecar: writeSidecarParameters(parameters) };
}

/** The schema of one property that carries these decorators. */
function schemaOf(...decorators: PropertyDecorator[]) {
  class Args {
    declare value: unknown;
  }
  for (const decorate of decorators.toReversed()) decorate(Args.prototype, 'value');
  const { ai, sidecar } = schemasOf(Args);
  return { ai: ai.properties.value, sidecar: sidecar.properties.value };
}

describe('the schema of an argument', () => {
  it.each<[string, PropertyDecorator[], object, object?]>([
    ['a text', [IsString()], { type: 'string' }],
    ['a number', [IsNumber()], { type: 'number' }],
    ['a whole number', [IsInt()], { type: 'integer' }],
    ['a whole number twice', [IsNumber(), IsInt()], { type: 'integer' }],
    ['a boolean', [IsBoolean()], { type: 'boolean' }],
    ['an object', [IsObject()], { type: 'object' }],
    ['choices', [IsIn(['a', 'b'])], { type: 'string', enum: ['a', 'b'] }],
    ['numbers to choose from', [IsIn([1, 2.5])], { type: 'number', enum: [1, 2.5] }],
    ['an enum of texts', [IsEnum(Size)], { type: 'string', enum: ['small', 'large'] }],
    ['an enum of numbers', [IsEnum(Floor)], { type: 'integer', enum: [0, 1] }],
    ['a constant', [Equals('yes')], { type: 'string', enum: ['yes'] }],
    [
      'bounds',
      [IsInt(), Min(1), Max(12)],
      { type: 'integer', description: 'at least 1, at most 12' },
    ],
    ['a bound alone', [IsPositive()], { type: 'number', description: 'more than 0' }],
    [
      'decimals',
      [IsNumber({ maxDecimalPlaces: 2 })],
      { type: 'number', description: 'at most 2 decimal places' },
    ],
    [
      'lengths',
      [MinLength(2), MaxLength(9)],
      { type: 'string', description: '2 or more characters, at most 9 characters' },
    ],
    ['a length', [Length(2, 9)], { type: 'string', description: '2 to 9 characters' }],
    ['something', [IsNotEmpty(), IsString()], { type: 'string', description: 'not empty' }],
    [
      'a pattern',
      [Matches(/^\d+$/)],
      { type: 'string', pattern: '^\\d+$' },
      { type: 'string', description: 'matching the regular expression /^\\d+$/' },
    ],
    [
      'a pattern as text',
      [Matches('^\\d+$')],
      { type: 'string', pattern: '^\\d+$' },
      { type: 'string', description: 'matching the regular expression /^\\d+$/' },
    ],
    [
      'a pattern with flags',
      [Matches(/^a/i)],
      { type: 'string', description: 'matching the regular expression /^a/i' },
    ],
    [
      'two patterns',
      [Matches(/^a/), Matches(/b$/)],
      { type: 'string', pattern: '^a', description: 'matching the regular expression /b$/' },
      {
        type: 'string',
        description: 'matching the regular expression /^a/, matching the regular expression /b$/',
      },
    ],
    [
      'an email address',
      [IsEmail()],
      { type: 'string', format: 'email' },
      { type: 'string', description: 'an email address' },
    ],
    [
      'a UUID',
      [IsUUID()],
      { type: 'string', format: 'uuid' },
      { type: 'string', description: 'a UUID' },
    ],
    [
      'a URL',
      [IsUrl()],
      { type: 'string', format: 'uri' },
      { type: 'string', description: 'a URL' },
    ],
    [
      'an address',
      [IsIP(6)],
      { type: 'string', format: 'ipv6' },
      { type: 'string', description: 'an IPv6 address' },
    ],
    ['an address of either kind', [IsIP()], { type: 'string', description: 'an IP address' }],
    [
      'a date',
      [IsDateString()],
      { type: 'string', description: 'a date or a date and time in ISO 8601 form' },
    ],
    [
      'a number to call',
      [IsPhoneNumber()],
      { type: 'string', description: 'a telephone number with its country code' },
    ],
    ['a list', [IsArray(), IsString({ each: true })], { type: 'array', items: { type: 'string' } }],
    [
      'a list with rules for itself and its items',
      [ArrayMinSize(1), ArrayMaxSize(3), IsInt({ each: true }), Max(9, { each: true })],
      {
        type: 'array',
        items: { type: 'integer', description: 'at most 9' },
        description: '1 or more entries, at most 3 entries',
      },
    ],
    [
      'a list of choices',
      [IsArray(), IsEnum(Size, { each: true })],
      { type: 'array', items: { type: 'string', enum: ['small', 'large'] } },
    ],
    [
      'words of its own',
      [SwaigParameter('How many'), IsInt()],
      { type: 'integer', description: 'How many' },
    ],
    [
      'words of its own beside rules',
      [SwaigParameter('How many'), Max(3)],
      { type: 'number', description: 'How many (at most 3)' },
    ],
  ])('for %s', (_, decorators, ai, sidecar = ai) => {
    const schemas = schemaOf(...decorators);
    expect(schemas.ai).toEqual(ai);
    expect(schemas.sidecar).toEqual(sidecar);
  });

  it('holds objects in objects and lists, descriptions and what is inherited', () => {
    class Party {
      @Nested(() => Adult)
      host!: Adult;

      @IsOptional()
      @SwaigParameter('Everybody else')
      @Nested(() => Person, { each: true })
      others?: Person[];
    }
    const person = {
      name: { type: 'string', description: 'First and last name' },
      age: { type: 'integer' },
    };
    const account = { type: 'string', pattern: '^[A-Z]{2}\\d+$', description: 'The account' };
    expect(schemasOf(Party).ai).toEqual({
      type: 'object',
      properties: {
        host: {
          type: 'object',
          properties: { account, ...person },
          required: expect.toSatisfy(
            (names: string[]) => names.toSorted().join() === 'account,name',
          ),
        },
        others: {
          type: 'array',
          description: 'Everybody else',
          items: { type: 'object', properties: person, required: ['name'] },
        },
      },
      required: ['host'],
    });
  });

  it('tells defaults, and asks for nothing that has one', () => {
    class Defaults {
      @IsString() city = 'Berlin';
      @IsInt() days = 0;
      @IsBoolean() detailed = false;
      @IsArray() @IsString({ each: true }) units: string[] = ['C'];
      @Nested(() => Person) person: Person = { name: 'Zoë' };
    }
    const { ai, sidecar } = schemasOf(Defaults);
    const { city, days, detailed, units, person } = ai.properties;
    expect(
      [city, days, detailed, units].map((part) => (part as { default: unknown }).default),
    ).toEqual(['Berlin', 0, false, ['C']]);
    expect(person).not.toHaveProperty('default');
    expect(ai).not.toHaveProperty('required');
    expect(sidecar.properties.units).not.toHaveProperty('default');
  });

  it('is one that SWML takes, in each of its three steps', () => {
    class Everything {
      @SwaigParameter('The size') @IsEnum(Size) size!: Size;
      @IsOptional() @IsIn([1.5, 2]) factor = 2;
      @IsEmail() email!: string;
      @Matches(/^\d/) code!: string;
      @ArrayMaxSize(3) @IsInt({ each: true }) numbers: number[] = [1];
      @Nested(() => Adult, { each: true }) people!: Adult[];
      @IsBoolean() isNew = true;
    }
    const { ai, sidecar } = schemasOf(Everything);
    const described = { function: 'run', description: 'Runs.' };
    const prompt = { text: 'Help.' };
    new CallingDocument()
      .ai({ prompt, SWAIG: { functions: [{ ...described, parameters: ai }] } })
      .amazonBedrock({ prompt, SWAIG: { functions: [{ ...described, parameters: ai }] } })
      .aiSidecar({
        lang: 'en-US',
        prompt: 'Help.',
        SWAIG: { functions: [{ ...described, parameters: sidecar }] },
      });
    expect(() =>
      new CallingDocument().aiSidecar({
        lang: 'en-US',
        SWAIG: { functions: [{ ...described, parameters: ai as typeof sidecar }] },
      }),
    ).toThrow('pattern');
  });
});
