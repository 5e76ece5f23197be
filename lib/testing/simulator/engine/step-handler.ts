import type { Control } from './control.js';
import type { Step } from './step.js';
import type { World } from './world.js';

/** What a method does when its step runs. What it does not return, the next step follows. */
export type StepHandler<W extends World> = (
  step: Step<W>,
) => Control | void | Promise<Control | void>;

/** The methods of one kind of documents, by their names on the wire. */
export type StepHandlers<W extends World> = ReadonlyMap<string, StepHandler<W>>;
