import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { essential } from '../../webhooks/payload/rules.js';

/**
 * The property that an event is about, such as the state of a recording. Without a text there the event tells nothing
 * and is refused; a value that SignalWire has not described is a deviation, which a tolerant application takes all the same.
 */
export function State(values: readonly string[]): PropertyDecorator {
  return (target, property) => {
    // In this order: class-validator reports the first breach only, so the graver rule has to be asked first.
    IsString(essential)(target, property);
    IsIn(values)(target, property);
  };
}
