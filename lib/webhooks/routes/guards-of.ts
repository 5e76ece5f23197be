import type { Abstract } from '@nestjs/common';
import { GUARDS_METADATA } from '@nestjs/common/constants.js';
import type { HttpRoute } from './http-route.js';

/** The guards that stand on a route's method or controller, as classes or instances. */
export function guardsOf({ handler, controller }: HttpRoute): unknown[] {
  return [handler, controller].flatMap(
    (target) => (Reflect.getMetadata(GUARDS_METADATA, target) ?? []) as unknown[],
  );
}

/** Whether what was given to `@UseGuards()` is such a guard, or one of a subclass. */
export function isGuard(guard: unknown, type: Abstract<unknown>): boolean {
  if (guard === type || guard instanceof type) return true;
  return (guard as { prototype?: unknown }).prototype instanceof type;
}
