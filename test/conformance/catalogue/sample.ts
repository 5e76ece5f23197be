import { ITEM, type Place } from './place.js';
import { ANY_KIND } from './probes.js';

/** Values that were found at places, one for each. */
export type Known = ReadonlyMap<Place, unknown>;

/** Values that may fit a place: one that is known, some made as the catalogue says, one of every kind. */
export function samplesFor(place: Place, known: Known): unknown[] {
  const { enum: choices = [], min, max, types = [] } = place.row ?? {};
  const made = types.map((type) => make(type, place, known));
  const samples = [known.get(place.shared ?? place), ...choices, min, max, ...made, ...ANY_KIND];
  return samples.filter((value) => value !== undefined);
}

function make(type: string, place: Place, known: Known): unknown {
  switch (type) {
    case 'object':
      return Object.fromEntries(
        place
          .children()
          .filter(([, { row }]) => row?.required === true)
          .map(([key, child]) => [key, samplesFor(child, known)[0]]),
      );
    case 'array': {
      const item = place.children().find(([key]) => key === ITEM)?.[1];
      return item ? [samplesFor(item, known)[0]] : [];
    }
    case 'string':
      return 'text';
    default:
      return undefined;
  }
}
