import { itemPath, propertyPath } from '../path.js';

/** A list of steps in the document that is being checked. Its path is written only when a problem needs it. */
export class ListPlace {
  /**
   * @param owner The step that the list is nested in; none for a section.
   * @param relative Where the list stands in its owner's parameters, or the path of the section.
   */
  constructor(
    readonly owner: StepPlace | undefined,
    private readonly relative: string,
  ) {}

  get path(): string {
    return this.owner ? this.owner.path + this.relative : this.relative;
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
export class StepPlace {
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
