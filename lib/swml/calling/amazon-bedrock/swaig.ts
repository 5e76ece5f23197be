import * as t from '../../schema/index.js';
import { swaigDefaults } from '../swaig/defaults.js';
import { bedrockFunction } from './function.js';

const schema = t.object({
  /** The functions. */
  functions: t.optional(t.list(bedrockFunction)),

  /** What holds for all functions that do not say otherwise. */
  defaults: t.optional(swaigDefaults),
});

/** The functions that an agent on Bedrock may call (SWAIG, SignalWire's AI gateway). */
export interface BedrockSwaig extends t.Static<typeof schema> {}

/** The functions that an agent on Bedrock may call. */
export const swaig = t.named<BedrockSwaig>(schema);
