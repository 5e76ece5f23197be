import { IsInt, IsString } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../../lib/signalwire.options.check.js';
import {
  PayloadReader,
  type PayloadDescription,
} from '../../../lib/webhooks/payload/payload-reader.js';
import { AllowsUnknown } from '../../../lib/webhooks/payload/rules.js';
import { PUBLIC_URL, SIGNING_KEY } from '../../support/calls.js';

class TextDto {
  @IsString()
  kind!: string;

  @IsString()
  value!: string;
}

class NumberDto {
  @IsInt()
  value!: number;
}

@AllowsUnknown()
class OpenDto {
  @IsString()
  value!: string;
}

const description: PayloadDescription<{ value: unknown }> = {
  dto: TextDto,
  variants: [
    { dto: NumberDto, recognises: ({ kind }) => kind === undefined },
    { dto: OpenDto, recognises: ({ kind }) => kind === 'open' },
  ],
  containers: [],
  identify: () => 'Test',
};

function read(body: object) {
  const options = { signingKey: SIGNING_KEY, publicUrl: PUBLIC_URL };
  const reader = new PayloadReader(resolveOptions({ ...options, payloadValidation: 'strict' }));
  return reader.read(description, body);
}

describe('a payload of several shapes', () => {
  it('is of the first shape that recognises it, or else of the usual one', () => {
    expect(read({ value: 7 })).toBeInstanceOf(NumberDto);
    expect(read({ value: 'a', kind: 'open' })).toBeInstanceOf(OpenDto);
    expect(read({ value: 'a', kind: 'text' })).toBeInstanceOf(TextDto);
  });

  it('is held to that shape alone', () => {
    expect(() => read({ value: 'a' })).toThrow();
    expect(() => read({ value: 7, kind: 'open' })).toThrow();
  });
});

describe('a DTO that allows the unknown', () => {
  it('takes other properties in strict mode, and leaves them where they are', () => {
    const body = { value: 'a', kind: 'open', more: { than: 'that' } };
    expect({ ...read(body) }).toEqual({ value: 'a', kind: 'open', more: { than: 'that' } });
  });
});
