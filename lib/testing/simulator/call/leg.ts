/** A phone that takes part in a call, and what its script knows. */
export class Leg {
  /** What this phone has heard, in order. */
  readonly heard: string[] = [];
  /** The variables of the script that runs on it. */
  readonly vars: Record<string, unknown>;
  /** Whether it has hung up, even where a script has not come to know of it yet. */
  isGone = false;

  /**
   * @param who How the transcript calls it: `caller`, or the address that was dialled.
   * @param fields `call` as the application and expressions see it.
   */
  constructor(
    readonly who: string,
    readonly fields: Record<string, unknown>,
    vars: Readonly<Record<string, unknown>> = {},
  ) {
    this.vars = { ...vars };
  }

  get state(): string {
    return String(this.fields.call_state);
  }

  set state(state: string) {
    this.fields.call_state = state;
  }
}
