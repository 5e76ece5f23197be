import { method } from '../method/method.js';
import * as t from '../schema/index.js';

/** What `denoise` takes: nothing. */
export type DenoiseParams = Record<string, never>;

/** The builder method of `denoise`. */
export interface DenoiseStep {
  /**
   * Turns the noise filter on; `denoise_result` tells whether that worked.
   *
   * @see SWML reference, `denoise`
   */
  denoise(params?: DenoiseParams): this;
}

/** Description of `denoise`. */
export const denoise = method<DenoiseStep, { denoise: DenoiseParams }>(
  'denoise',
  t.object({}),
  (params = {}) => params,
);
