import { Below, type Located } from '../path.js';
import type { StepKind } from '../schema/index.js';
import type { NestedMark } from './nested-shape.js';

/** A place in a step's parameters where further steps stand. */
export class NestedPlace extends Below implements NestedMark {
  readonly holds: NestedMark['holds'];
  readonly kind: StepKind;

  /**
   * @param parent Where the holder is.
   * @param holder The object or list whose key or index leads there.
   * @param value What stands there: a list of steps, a document, or the callback that adds the steps.
   * @param depth How many lists and objects of the parameters it stands in.
   */
  constructor(
    { holds, kind }: NestedMark,
    parent: Located,
    readonly holder: Record<string | number, unknown>,
    key: string | number,
    readonly value: unknown,
    readonly depth: number,
  ) {
    super(parent, key);
    this.holds = holds;
    this.kind = kind;
  }

  /** Puts something else there. */
  replace(value: unknown): void {
    this.holder[this.key] = value;
  }
}
