import { itemPath, propertyPath, type Located } from '../path.js';

/** A list of steps in the document that is being checked. Its path is written only when a problem needs it. */
export class ListPlace implements Located {
  /**
   * @param owner The step that the list is nested in; none for a section.
   * @param within Where the list stands in its owner's parameters, or the section.
   */
  constructor(
    readonly owner: StepPlace | undefined,
    private readonly within: Located,
  ) {}

  get path(): string {
    return this.owner ? this.owner.path + this.within.path : this.within.path;
  }

  /** Whether this list is the other one, or holds the step that the other one is nested in. */
  encloses(other: ListPlace): boolean {
    for (let list: ListPlace | undefined = other; list; list = list.owner?.list) {
      if (list === this) return true;
    }
    return false;
  }
}

/** A step in the document that is being checked. */
export class StepPlace implements Located {
  constructor(
    readonly list: ListPlace,
    private readonly index: number,
    private readonly method: string,
  ) {}

  /** The path of the step's parameters: `main[2].play`. */
  get path(): string {
    return propertyPath(itemPath(this.list.path, this.index), this.method);
  }
}
