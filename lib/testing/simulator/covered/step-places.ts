import { soleKey } from '../../../swml/check/sole-key.js';
import { flavourNamed } from '../../../swml/flavours.js';
import type { StepKind } from '../../../swml/schema/index.js';
import { itemPath, propertyPath, sectionPath } from '../../../swml/path.js';
import { nestedPlaces } from '../../../swml/walk/nested-places.js';
import type { Program, RawStep } from '../engine/program.js';

/** Everything that can run in a document. */
export interface StepPlaces {
  /** Paths of the steps: `main[2].play`. */
  readonly steps: readonly string[];
  /** Paths of the lists of steps that a step chooses from: `main[2].switch.case.1`. */
  readonly branches: readonly string[];
}

/** Finds every step and branch of a document. Documents that an agent may start are counted where they run. */
export function stepPlaces({ sections, flavour }: Program): StepPlaces {
  const steps: string[] = [];
  const branches: string[] = [];
  const visit = (list: readonly RawStep[], path: string, kind: StepKind): void => {
    const methods = flavourNamed(flavour).methods(kind);
    list.forEach((raw, index) => {
      const name = soleKey(raw) ?? '';
      const stepPath = propertyPath(itemPath(path, index), name);
      steps.push(stepPath);
      const method = methods.get(name);
      if (!method) return;
      for (const place of nestedPlaces(method, raw[name], { path: stepPath })) {
        if (place.holds !== 'steps' || !Array.isArray(place.value)) continue;
        branches.push(place.path);
        visit(place.value as RawStep[], place.path, place.kind);
      }
    });
  };
  for (const [name, list] of Object.entries(sections)) visit(list, sectionPath(name), flavour);
  return { steps, branches };
}
