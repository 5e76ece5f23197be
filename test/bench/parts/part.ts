import type { Target } from '../target.js';

/** What a part found out. */
export interface Findings {
  /** A table of what was measured. */
  readonly report: string;
  readonly targets: readonly Target[];
}

/** One question that the benchmark answers; `--only` names it. */
export interface Part {
  readonly title: string;
  run(): Promise<Findings>;
}
