import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';

/** Waits for some milliseconds of the virtual clock; -1 is for ever. */
export async function sleep(step: CallStep): Promise<void> {
  const { world, raw, params } = step;
  const duration = isObject(raw) ? params.number('duration', 0) : Number(step.expand(raw)) || 0;
  const until = duration < 0 ? Number.POSITIVE_INFINITY : world.now + duration;
  while (world.now < until) {
    const event = await world.next({ what: 'time', until });
    if (event.type !== 'time') world.ignore(event);
  }
}
