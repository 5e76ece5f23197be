import type { Program } from '../engine/program.js';
import { CoverageReport, type DocumentCoverage } from './coverage-report.js';
import { stepPlaces } from './step-places.js';

interface Places {
  readonly steps: Set<string>;
  readonly branches: Set<string>;
  readonly run: Set<string>;
}

/**
 * Keeps what ran of which documents. Documents are told apart by where they come from, not by what they hold: an
 * application may make a different one for each call.
 */
export class Coverage {
  private readonly documents = new Map<string, Places>();
  private readonly known = new WeakSet<Program>();

  /** A document is there to be run. */
  loaded(program: Program): void {
    if (this.known.has(program)) return;
    this.known.add(program);
    const places = this.placesOf(program);
    const { steps, branches } = stepPlaces(program);
    for (const step of steps) places.steps.add(step);
    for (const branch of branches) places.branches.add(branch);
  }

  /** A list of steps began. */
  entered(program: Program, path: string): void {
    this.placesOf(program).run.add(path);
  }

  /** A step began. */
  ran(program: Program, path: string): void {
    this.placesOf(program).run.add(path);
  }

  /** @param handlers What the application could have been asked for, and whether it was. */
  report(handlers: ReadonlyMap<string, boolean>): CoverageReport {
    const documents = [...this.documents].map(([name, places]): DocumentCoverage => {
      const missed = (paths: Set<string>) => [...paths].filter((path) => !places.run.has(path));
      return {
        name,
        steps: places.steps.size,
        branches: places.branches.size,
        missedSteps: missed(places.steps),
        missedBranches: missed(places.branches),
      };
    });
    const missedHandlers = [...handlers].filter(([, reached]) => !reached).map(([name]) => name);
    return new CoverageReport(documents, handlers.size, missedHandlers);
  }

  private placesOf({ name }: Program): Places {
    let places = this.documents.get(name);
    if (!places) {
      places = { steps: new Set(), branches: new Set(), run: new Set() };
      this.documents.set(name, places);
    }
    return places;
  }
}
