import type { StatusEventType } from '../../../lib/index.js';
import { CALL_EXAMPLES } from './call-examples.js';
import { FLAT_EXAMPLES } from './flat-examples.js';
import { INPUT_EXAMPLES } from './input-examples.js';
import { MEDIA_EXAMPLES } from './media-examples.js';

/** Payloads of every event with realistic values, the fullest first. */
export const STATUS_EXAMPLES: Readonly<Record<StatusEventType, readonly object[]>> = {
  ...CALL_EXAMPLES,
  ...MEDIA_EXAMPLES,
  ...INPUT_EXAMPLES,
  ...FLAT_EXAMPLES,
};

/** Every event by name. */
export const STATUS_EVENT_TYPES = Object.keys(STATUS_EXAMPLES) as StatusEventType[];

/** The fullest example of an event. */
export function exampleOf(type: StatusEventType): object {
  return STATUS_EXAMPLES[type][0] as object;
}
