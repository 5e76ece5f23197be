/** Adds a step of a method; for the builder methods alone. */
export const add: unique symbol = Symbol('add');

/** Adds steps that were made elsewhere, on behalf of the method that was called. */
export const addAll: unique symbol = Symbol('addAll');

/** Runs the callbacks of a step of a list, which itself takes no steps meanwhile. */
export const during: unique symbol = Symbol('during');

/** Ends a list whose callback has returned: what would be added later would go into a step that is checked already. */
export const close: unique symbol = Symbol('close');

/** A list that waits for the callbacks of a step. */
export interface WaitingList {
  /** @internal */
  [during](callbacks: () => void): void;
}

/** The steps of a place, while a callback adds them. */
export interface NestedList {
  readonly steps: readonly unknown[];
  /** @internal */
  [close](): void;
}
