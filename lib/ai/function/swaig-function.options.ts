import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import type { SwaigFunction } from '../../swml/index.js';
import type { DtoClass } from '../../webhooks/payload/compile-dto.js';

/** What the decorator takes of the function as SWML describes it. */
type SwmlOptions = Pick<
  SwaigFunction,
  | 'active'
  | 'meta_data'
  | 'meta_data_token'
  | 'fillers'
  | 'skip_fillers'
  | 'wait_for_fillers'
  | 'wait_file'
  | 'wait_file_loops'
>;

/** What `@SwaigFunction()` takes. Fillers and `wait_…` have an effect with `ai` only. */
export interface SwaigFunctionOptions extends SwmlOptions, WebhookAuthOptions {
  /** Tells the model what the function does and when to call it. */
  readonly description: string;
  /** The function's name: letters, digits, `_` and `-`. Default: the method's name. */
  readonly name?: string;
  /**
   * The class of the arguments, whose class-validator decorators describe them to the model and check what it gives.
   * Without it the function has none.
   */
  readonly parameters?: DtoClass;
  /** Path below the controller's. Default: the function's name. */
  readonly path?: string;
  /**
   * What the model is told when the handler throws, with status 200; the error is logged. Without it the answer is Nest's
   * own 5xx, as of any route: SignalWire tries again, and tells the model in its own words that the function failed.
   */
  readonly failure?: string;
}

/** A function whose name is known. */
export interface FunctionDescription extends SwaigFunctionOptions {
  readonly name: string;
}
