import * as t from '../../../schema/index.js';
import { functionOptions } from '../../swaig/function-options.js';
import { functionParameters } from '../../swaig/function-parameters.js';
import { fillers } from '../fillers/fillers.js';
import { dataMap } from './data-map.js';

const schema = t.object({
  ...functionOptions,

  /**
   * What the function does.
   *
   * @deprecated Use `description`.
   */
  purpose: t.optional(t.string()),

  /**
   * The arguments that the model shall collect.
   *
   * @deprecated Use `parameters`.
   */
  argument: t.optional(functionParameters),

  /** Has SignalWire carry the function out, without a webhook of yours that knows SWAIG. */
  data_map: t.optional(dataMap),

  /** Phrases while this function runs. */
  fillers: t.optional(fillers),

  /** Whether the fillers of the language are left out for this function. Default `false`. */
  skip_fillers: t.optional(t.expressionOr(t.boolean())),

  /** Whether the function waits until the fillers have been spoken. Default `false`. */
  wait_for_fillers: t.optional(t.expressionOr(t.boolean())),

  /** URL of the audio file that plays while the function runs. */
  wait_file: t.optional(t.string()),

  /** How often `wait_file` plays. */
  wait_file_loops: t.optional(t.union(t.integer(), t.string())),
});

/** A function that the model may call. */
export interface SwaigFunction extends t.Shape<typeof functionOptions>, t.Static<typeof schema> {}

/** A function that the model may call. */
export const swaigFunction = t.named<SwaigFunction>(schema);
