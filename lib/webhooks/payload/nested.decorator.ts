import { createRequire } from 'node:module';
import type { ValidationOptions } from 'class-validator';
import { IsArray, IsObject, ValidateNested } from './class-validator.js';

type Constructor = new () => object;

/** A property that holds instances of another DTO. */
export interface NestedProperty {
  readonly type: () => Constructor;
  /** A list of them, or one. */
  readonly each: boolean;
}

// As with class-validator: its entry takes ten times as long to load as this part of it.
const { Type } = createRequire(import.meta.url)(
  'class-transformer/cjs/decorators/type.decorator.js',
) as typeof import('class-transformer');

const NESTED = Symbol('signalwire.nested');

/** class-validator's own words for lists do not begin with the property's name. */
const LIST_MESSAGE = '$property must hold objects only';

/** Options of {@link Nested}. */
export interface NestedOptions extends ValidationOptions {
  /** The property is a list. Default `false`. */
  each?: boolean;
}

/**
 * A property that is an object of its own, or a list of them: checked as one, and made an instance of its class.
 * Says at once what `@IsObject()`, `@ValidateNested()` and `@Type()` say; `@ValidateNested()` alone lets
 * an empty list pass for an object.
 */
export function Nested(type: () => Constructor, options: NestedOptions = {}): PropertyDecorator {
  const { each = false, ...rest } = options;
  return (target, property) => {
    if (each) IsArray(rest)(target, property);
    IsObject({ ...rest, each, message: each ? LIST_MESSAGE : undefined })(target, property);
    ValidateNested({ ...rest, each })(target, property);
    Type(type)(target, property);
    const properties = new Map(nestedProperties(target));
    properties.set(property as string, { type, each });
    Reflect.defineMetadata(NESTED, properties, target);
  };
}

/** The nested properties of a DTO's prototype, those it inherits included. */
export function nestedProperties(prototype: object): ReadonlyMap<string, NestedProperty> {
  return (Reflect.getMetadata(NESTED, prototype) as Map<string, NestedProperty>) ?? new Map();
}
