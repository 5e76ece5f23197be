import * as t from '../../../schema/index.js';
import { pomSection } from '../../swaig/pom-section.js';

const options = {
  /** Name of the step, unique in its context; `next` is taken. */
  name: t.string({ pattern: '^(?!next$).*$', meaning: 'a name on one line other than "next"' }),

  /** Tells the model when the step is done. */
  step_criteria: t.optional(t.string()),

  /** Names of the only functions that may be called in this step. All by default. */
  functions: t.optional(t.list(t.string())),

  /** Names of the contexts that may follow. */
  valid_contexts: t.optional(t.list(t.string())),

  /** Names of the steps that may follow. By default the next one in the list. */
  valid_steps: t.optional(t.list(t.string())),

  /** Whether it goes on without waiting for the caller to speak. Default `false`. */
  skip_user_turn: t.optional(t.expressionOr(t.boolean())),

  /** Whether the context is over after this step; not along with `valid_steps`. Default `false`. */
  end: t.optional(t.boolean()),
};

const withText = t.object({
  ...options,

  /** What the model is to do in this step. */
  text: t.string(),
});

const withPom = t.object({
  ...options,

  /** What the model is to do in this step, in sections. */
  pom: t.list(pomSection),
});

/** A step of a context, its instructions as text. */
export interface AiTextStep
  extends t.Static<typeof withText>, t.Without<'pom', t.Static<typeof withPom>> {}

/** A step of a context, its instructions in sections. */
export interface AiPomStep
  extends t.Static<typeof withPom>, t.Without<'text', t.Static<typeof withText>> {}

/** A step of a context. */
export type AiContextStep = AiTextStep | AiPomStep;

/** A step of a context. */
export const contextStep = t.named<AiContextStep>(t.union(withText, withPom));
