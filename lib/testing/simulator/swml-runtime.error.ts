/** Where in which document something happened. */
export interface StepPlace {
  /** The step, such as `main[2].switch.case.1[0].transfer`; empty where no step had begun. */
  readonly path: string;
  /** The URL that the document came from, or what else it is. */
  readonly document: string;
}

/**
 * Why a simulated script could not go on. SignalWire's own codes begin with `relay_script_` in calls and are those of
 * the page "Errors" of the SWML reference in messages; `simulator_…` marks what SignalWire has no code for:
 *
 * - `simulator_fetch_failed`: the application did not answer with a document;
 * - `simulator_fetch_refused`: a document's URL leads outside the application, which is never contacted;
 * - `simulator_label_not_found`: a `goto` to a label that is not there;
 * - `simulator_too_many_steps`: the script ran more steps than a call may.
 */
export type SwmlRuntimeCode =
  | `relay_script_${string}`
  | `swml_${string}`
  | 'http_retrieval_error'
  | 'json_or_yaml_required'
  | SimulatorCode;

/** What SignalWire has no code for. */
export type SimulatorCode =
  | 'simulator_fetch_failed'
  | 'simulator_fetch_refused'
  | 'simulator_label_not_found'
  | 'simulator_too_many_steps';

/** A simulated call or message that ended because its script, or the application behind it, is wrong. */
export class SwmlRuntimeError extends Error implements StepPlace {
  override readonly name = 'SwmlRuntimeError';
  readonly path: string;
  readonly document: string;
  /** What had happened until then. */
  transcript = '';

  /** @param problem What is wrong and what to do about it. */
  constructor(
    readonly code: SwmlRuntimeCode,
    readonly problem: string,
    { path, document }: StepPlace,
    options?: ErrorOptions,
  ) {
    const place = path === '' ? document : `${path} of ${document}`;
    super(`${place}: ${problem} (${code})`, options);
    this.path = path;
    this.document = document;
  }
}
