import * as t from '../../../schema/index.js';
import { pomSections } from '../../swaig/pom-section.js';
import { fillers } from '../fillers/fillers.js';
import { contextStep } from './context-step.js';

const options = {
  /** The steps; each leads to the next unless it says otherwise. */
  steps: t.list(contextStep),

  /** Whether what was said before is forgotten on entering. Default `false`. */
  isolated: t.optional(t.boolean()),

  /** Phrases on entering. */
  enter_fillers: t.optional(fillers),

  /** Phrases on leaving. */
  exit_fillers: t.optional(fillers),
};

const withText = t.object({
  ...options,

  /** Instructions for the whole context. */
  text: t.optional(t.string()),
});

const withPom = t.object({
  ...options,

  /** Instructions for the whole context, in sections. */
  pom: t.optional(pomSections),
});

/** A context, its instructions as text or left out. */
export interface AiTextContext
  extends t.Static<typeof withText>, t.Without<'pom', t.Static<typeof withPom>> {}

/** A context, its instructions in sections. */
export interface AiPomContext
  extends t.Static<typeof withPom>, t.Without<'text', t.Static<typeof withText>> {}

/** A part of the conversation with steps of its own. */
export type AiContext = AiTextContext | AiPomContext;

/** A part of the conversation with steps of its own. */
export const context = t.named<AiContext>(t.union(withText, withPom));
