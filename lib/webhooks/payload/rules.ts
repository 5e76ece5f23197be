import type { ValidationOptions } from 'class-validator';
import { ValidateIf } from './class-validator.js';

/**
 * Marks a rule whose breach makes a payload unusable: `@IsString(essential)`. Breaches of other rules are
 * deviations, which a tolerant application answers all the same.
 */
export const essential = Object.freeze({
  context: Object.freeze({ essential: true }),
}) satisfies ValidationOptions;

/** Whether a rule was marked {@link essential}. */
export function isEssential(context: unknown): boolean {
  return (context as typeof essential.context | undefined)?.essential === true;
}

const ALLOWS_UNKNOWN = 'signalwire:allows-unknown';

/** On a DTO whose objects SignalWire describes as open: properties without a rule are no deviation, even in strict mode. */
export function AllowsUnknown(): ClassDecorator {
  return (target) => Reflect.defineMetadata(ALLOWS_UNKNOWN, true, target);
}

/** Whether a DTO carries {@link AllowsUnknown}. */
export function allowsUnknown(dto: object): boolean {
  return Reflect.hasMetadata(ALLOWS_UNKNOWN, dto);
}

/** The property may be left out. Unlike `@IsOptional()` it takes no `null`, which SignalWire never sends here. */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_object, value: unknown) => value !== undefined);
}

/** The property may be `null`, where SignalWire has nothing to say. It may be left out as well only with {@link MayBeAbsent}. */
export function MayBeNull(): PropertyDecorator {
  return ValidateIf((_object, value: unknown) => value !== null);
}
