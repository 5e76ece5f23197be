import * as t from '../../schema/index.js';
import { functionOptions } from '../swaig/function-options.js';
import { dataMap } from './data-map.js';

const schema = t.object({
  ...functionOptions,

  /** Has SignalWire answer by itself instead of asking your webhook. */
  data_map: t.optional(dataMap),
});

/** A function that an agent on Bedrock may call. */
export interface BedrockFunction extends t.Shape<typeof functionOptions>, t.Static<typeof schema> {}

/** A function that an agent on Bedrock may call. */
export const bedrockFunction = t.named<BedrockFunction>(schema);
