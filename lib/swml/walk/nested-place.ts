import type { StepKind } from '../schema/index.js';
import type { NestedMark } from './nested-shape.js';

/** A place in a step's parameters where further steps stand. */
export class NestedPlace implements NestedMark {
  readonly holds: NestedMark['holds'];
  readonly kind: StepKind;

  /**
   * @param holder The object or list whose key or index leads there.
   * @param value What stands there: a list of steps, a document, or the callback that adds the steps.
   * @param path Where it is, such as `main[2].switch.case.1`.
   * @param depth How many lists and objects of the parameters it stands in.
   */
  constructor(
    { holds, kind }: NestedMark,
    readonly holder: Record<string | number, unknown>,
    readonly key: string | number,
    readonly value: unknown,
    readonly path: string,
    readonly depth: number,
  ) {
    this.holds = holds;
    this.kind = kind;
  }

  /** Puts something else there. */
  replace(value: unknown): void {
    this.holder[this.key] = value;
  }
}
