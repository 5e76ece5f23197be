import type { CanActivate, Type } from '@nestjs/common';
import { GUARDS_METADATA } from '@nestjs/common/constants.js';

/**
 * Puts a guard before those that the method already has. `@UseGuards()` would append it, and a guard that the
 * user wrote below the decorator would run on an unverified request.
 */
export function PrependGuard(guard: Type<CanActivate>): MethodDecorator {
  return (_target, _key, descriptor) => {
    const handler = descriptor.value as object;
    const others = (Reflect.getMetadata(GUARDS_METADATA, handler) ?? []) as unknown[];
    Reflect.defineMetadata(GUARDS_METADATA, [guard, ...others], handler);
  };
}
