import * as t from '../../../schema/index.js';
import type { Only } from './only.js';

const toggle = t.object({
  /** Whether the model may call it. */
  active: t.expressionOr(t.boolean()),

  /** Name of the function, or names of several. */
  function: t.union(t.string(), t.list(t.string())),
});

/** Whether functions may be called. */
export interface SwaigToggle extends t.Static<typeof toggle> {}

const schema = t.object({
  /** Which functions, and whether each may be called from now on. */
  toggle_functions: t.list(t.named<SwaigToggle>(toggle)),
});

/** Opens functions to the model or closes them. */
export interface SwaigToggleFunctionsAction
  extends t.Static<typeof schema>, Only<'toggle_functions'> {}

/** Opens functions to the model or closes them. */
export const toggleFunctionsAction = t.named<SwaigToggleFunctionsAction>(schema);
