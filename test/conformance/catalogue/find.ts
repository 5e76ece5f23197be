import type { Place } from './place.js';

/** A value of a document at a place that the catalogue knows. */
export interface Find {
  readonly place: Place;
  readonly value: unknown;
  /** The list or object that it stands in. */
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

type Container = Record<string, unknown>;

/** Everything in a document that the catalogue knows, the steps nested in others included. */
export function findAll(document: unknown, root: Place): Find[] {
  const finds: Find[] = [];
  collectSections(document, root, finds);
  return finds;
}

function collectSections(document: unknown, root: Place, finds: Find[]): void {
  for (const steps of Object.values((document as { sections: Container }).sections)) {
    collectSteps(steps, root, finds);
  }
}

function collectSteps(steps: unknown, root: Place, finds: Find[]): void {
  for (const step of steps as Container[]) {
    for (const method of Object.keys(step)) {
      collect(root.property(method), step, method, root, finds);
    }
  }
}

function collect(
  place: Place | undefined,
  holder: Container,
  key: string,
  root: Place,
  finds: Find[],
): void {
  if (!place) return;
  const value = holder[key];
  finds.push({ place, value, holder, key });
  if (place.shared) finds.push({ place: place.shared, value, holder, key });
  if (typeof value !== 'object' || value === null) return;
  const nested = place.row?.nested;
  if (nested === 'document') return collectSections(value, root, finds);
  if (nested && Array.isArray(value)) return collectSteps(value, root, finds);
  for (const inner of Object.keys(value)) {
    const next = Array.isArray(value) ? place.item() : place.property(inner);
    collect(next, value as Container, inner, root, finds);
  }
}
