import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** What `stop_denoise` takes: nothing. */
export type StopDenoiseParams = Record<string, never>;

/** The builder method of `stop_denoise`. */
export interface StopDenoiseStep {
  /**
   * Turns the noise filter off; `denoise_result` is `off` from then on.
   *
   * @see SWML reference, `stop_denoise`
   */
  stopDenoise(params?: StopDenoiseParams): this;
}

/** Description of `stop_denoise`. */
export const stopDenoise = method<StopDenoiseStep, { stop_denoise: StopDenoiseParams }>(
  'stop_denoise',
  t.object({}),
  (params = {}) => params,
);
