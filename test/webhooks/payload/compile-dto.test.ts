import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Validate,
  ValidateIf,
  validateSync,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallDto, InboundCallDto } from '../../../lib/index.js';
import { compileDto } from '../../../lib/webhooks/payload/compile-dto.js';
import { Nested } from '../../../lib/webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../../lib/webhooks/payload/rules.js';
import { fullCall, mutatedCall } from '../../support/payloads.js';

const compiledCall = compileDto(InboundCallDto);

/** What class-validator itself says of an instance. */
function isValid(instance: object, closed = false): boolean {
  const options = { forbidUnknownValues: false, whitelist: closed, forbidNonWhitelisted: closed };
  return validateSync(instance, options).length === 0;
}

function adopted<T extends object>(dto: new () => T, value: object): T {
  compileDto(dto).adopt(value);
  return value as T;
}

describe('a compiled DTO', () => {
  it('agrees with class-validator about mutated calls, with unknown properties and without', () => {
    const verdicts = { valid: 0, invalid: 0, closed: 0, open: 0 };
    fc.assert(
      fc.property(mutatedCall, (payload) => {
        const call = structuredClone(payload) as object;
        const isClosed = compiledCall.unknownPaths(call).length === 0;
        compiledCall.adopt(call);
        const conforms = compiledCall.conforms(call);
        expect(conforms).toBe(isValid(call));
        expect(conforms && isClosed).toBe(isValid(call, true));
        verdicts[conforms ? 'valid' : 'invalid']++;
        if (conforms) verdicts[isClosed ? 'closed' : 'open']++;
      }),
      { numRuns: 3000 },
    );
    // Each side of the comparison was seen often enough to mean something.
    for (const seen of Object.values(verdicts)) expect(seen).toBeGreaterThan(100);
  });

  it('names unknown properties by path, at every level', () => {
    const payload = fullCall();
    const call = {
      ...payload,
      surprise: 1,
      call: {
        ...payload.call,
        toString: 1,
        headers: [
          { name: 'X-A', value: '1' },
          { name: 'X-B', value: '2', weight: 3 },
        ],
        parent: { ...payload.call.parent, hasOwnProperty: 1 },
      },
    };
    expect(compiledCall.unknownPaths(call)).toEqual([
      'surprise',
      'call.toString',
      'call.headers[1].weight',
      'call.parent.hasOwnProperty',
    ]);
  });

  it('does not take what objects inherit for known', () => {
    const call = JSON.parse('{"__proto__":1,"constructor":1,"hasOwnProperty":1}') as object;
    expect(compiledCall.unknownPaths(call)).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
  });

  it('is made once for a class', () => {
    expect(compileDto(CallDto)).toBe(compileDto(CallDto));
  });

  it('includes what a class inherits', () => {
    class BaseDto {
      @IsString() id!: string;
      @Nested(() => InnerDto) inner!: object;
    }
    class InnerDto {
      @IsInt() count!: number;
    }
    class DerivedDto extends BaseDto {
      @IsInt() more!: number;
    }
    const { conforms } = compileDto(DerivedDto);
    expect(conforms({ id: 'a', more: 1, inner: { count: 1 } })).toBe(true);
    expect(conforms({ id: 1, more: 1, inner: { count: 1 } })).toBe(false);
    expect(conforms({ id: 'a', more: '1', inner: { count: 1 } })).toBe(false);
    expect(conforms({ id: 'a', more: 1, inner: { count: 'x' } })).toBe(false);
    expect(adopted(DerivedDto, { inner: {} }).inner).toBeInstanceOf(InnerDto);
  });

  it('asks conditions and list rules as class-validator does', () => {
    class RulesDto {
      @IsOptional() @IsString() optional?: string;
      @MayBeAbsent() @IsString() absent?: string;
      @ValidateIf((owner: RulesDto) => owner.optional === 'on') @IsInt() dependent?: unknown;
      @IsIn(['a', 'b'], { each: true }) list: unknown;
      @IsString({ validateIf: (_owner, value) => value !== 7 }) seven: unknown;
    }
    const maybe = fc.constantFrom<unknown>(undefined, null, 'on', 'a', 7, ['a'], ['a', 'c'], []);
    const rules = fc.record(
      { optional: maybe, absent: maybe, dependent: maybe, list: maybe, seven: maybe },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(rules, (values) => {
        const instance = adopted(RulesDto, { ...values });
        expect(compileDto(RulesDto).conforms(instance)).toBe(isValid(instance));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a decorator that can only be asked asynchronously, naming class and property', () => {
    @ValidatorConstraint({ name: 'slow', async: true })
    class SlowRule implements ValidatorConstraintInterface {
      validate() {
        return Promise.resolve(true);
      }
    }
    class SlowDto {
      @Validate(SlowRule) id!: string;
    }
    expect(() => compileDto(SlowDto)).toThrow(/^SlowDto\.id carries a class-validator decorator/);
  });
});

describe('@Nested()', () => {
  class ItemDto {
    @IsString() id!: string;
  }
  class BoxDto {
    @Nested(() => ItemDto) one!: ItemDto;
    @Nested(() => ItemDto, { each: true, ...essential }) many!: ItemDto[];
  }
  const box = (one: unknown, many: unknown) => adopted(BoxDto, { one, many });
  const { conforms } = compileDto(BoxDto);

  it('makes instances of what it holds', () => {
    const { one, many } = box({ id: 'a' }, [{ id: 'b' }, { id: 'c' }]);
    expect([one, ...many].every((item) => item instanceof ItemDto)).toBe(true);
    expect(conforms(box(one, many))).toBe(true);
  });

  it.each([
    ['a list for an object', [], []],
    ['a list of objects for an object', [{ id: 'a' }], []],
    ['null for an object', null, []],
    ['text for an object', 'a', []],
    ['nothing for an object', undefined, []],
    ['an object for a list', { id: 'a' }, {}],
    ['null for a list', { id: 'a' }, null],
    ['nothing for a list', { id: 'a' }, undefined],
    ['text in a list', { id: 'a' }, ['a']],
    ['null in a list', { id: 'a' }, [null]],
    ['a list in a list', { id: 'a' }, [[]]],
    ['a wrong object', { id: 1 }, []],
    ['a wrong object in a list', { id: 'a' }, [{ id: 'a' }, { id: 1 }]],
  ])('refuses %s, and so does class-validator', (_what, one, many) => {
    const instance = box(one, many);
    expect(conforms(instance)).toBe(false);
    expect(isValid(instance)).toBe(false);
  });
});

describe('@MayBeAbsent()', () => {
  class TagDto {
    @MayBeAbsent() @IsString() tag?: string;
  }

  it.each([
    ['absent', {}, true],
    ['undefined', { tag: undefined }, true],
    ['text', { tag: 'a' }, true],
    ['null', { tag: null }, false],
    ['a number', { tag: 1 }, false],
  ])('takes a property that is %s: %o → %s', (_what, value, expected) => {
    const instance = adopted(TagDto, value);
    expect(compileDto(TagDto).conforms(instance)).toBe(expected);
    expect(isValid(instance)).toBe(expected);
  });
});
