import * as t from '../../schema/index.js';
import { pomSections } from '../swaig/pom-section.js';

const text = t.object({
  /** The instructions as one text. */
  text: t.string(),
});

const pom = t.object({
  /** The instructions in sections. */
  pom: pomSections,
});

const file = t.object({
  /** Path of a file on SignalWire's side that holds the instructions. */
  file: t.string(),
});

/** Instructions for a sidecar as one text. */
export interface SidecarTextPrompt extends t.Static<typeof text>, t.Without<'pom' | 'file'> {}

/** Instructions for a sidecar in sections. */
export interface SidecarPomPrompt extends t.Static<typeof pom>, t.Without<'text' | 'file'> {}

/** Instructions for a sidecar from a file. */
export interface SidecarFilePrompt extends t.Static<typeof file>, t.Without<'text' | 'pom'> {}

/** Instructions for a sidecar: a text, plain or as an object, sections, or a file. */
export type SidecarPrompt = string | SidecarTextPrompt | SidecarPomPrompt | SidecarFilePrompt;

/** Instructions for a sidecar. */
export const prompt = t.named<SidecarPrompt>(t.union(t.string(), text, pom, file));
