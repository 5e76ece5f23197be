import { plainToInstance } from 'class-transformer';
import * as whole from 'class-validator';
import { describe, expect, it } from 'vitest';
import * as parts from '../../../lib/webhooks/payload/class-validator.js';
import { Nested } from '../../../lib/webhooks/payload/nested.decorator.js';
import { knownRules } from '../../../lib/ai/parameters/known-rules.js';

const { validateSync, ...same } = parts;
const exported: Record<string, unknown> = { ...whole };

describe('the parts of class-validator', () => {
  it.each(Object.entries(same))('are those that its entry exports: %s', (name, value) => {
    expect(value).toBe(exported[name]);
  });

  it('validate as the whole does', () => {
    class Dto {
      name: unknown = 1;
    }
    whole.IsString()(Dto.prototype, 'name');
    const options = { forbidUnknownValues: false };
    expect(validateSync(new Dto(), options)).toEqual(whole.validateSync(new Dto(), options));
    expect(validateSync(new Dto(), options)).toHaveLength(1);
  });
});

describe('the rules that parameters of a function may carry', () => {
  const names = new Set<unknown>(Object.values(whole));

  it.each([...knownRules.keys()])('are called as class-validator calls them: %s', (name) => {
    expect(names).toContain(name);
  });
});

describe('the part of class-transformer', () => {
  it('knows of nested objects what the whole does', () => {
    class Inner {}
    class Outer {
      inner: unknown;
    }
    Nested(() => Inner)(Outer.prototype, 'inner');
    expect(plainToInstance(Outer, { inner: {} }).inner).toBeInstanceOf(Inner);
  });
});
