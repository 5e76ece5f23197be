import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const seconds = t.expressionOr(t.number({ minimum: 0 }));

const schema = t.object({
  /** Whether to go on until a voicemail's greeting is over, to speak after it. Default `false`. */
  detect_message_end: t.optional(t.expressionOr(t.boolean())),

  /** What to listen for, separated by commas: `amd` for machines, `fax`. Default `amd,fax`. */
  detectors: t.optional(t.string()),

  /** Seconds of quiet that end an utterance, 0 or more. Default 1. */
  end_silence_timeout: t.optional(seconds),

  /** Seconds to wait until someone speaks, 0 or more. Default 4.5. */
  initial_timeout: t.optional(seconds),

  /** Seconds of quiet that make a machine ready, 0 or more. Default: `end_silence_timeout`. */
  machine_ready_timeout: t.optional(seconds),

  /** Seconds of uninterrupted speech that make it a machine, 0 or more. Default 1.25. */
  machine_voice_threshold: t.optional(seconds),

  /** Words in one utterance that make it a machine, 0 or more. Default 6. */
  machine_words_threshold: t.optional(t.expressionOr(t.integer({ minimum: 0 }))),

  /** The http(s) URL that is told what was detected; needed with `wait: false`. */
  status_url: t.optional(t.string()),

  /** Seconds after which detection gives up, 0 or more. Default 30. */
  timeout: t.optional(seconds),

  /** Tone of the fax to listen for: `CED` if it was called, `CNG` if it calls. Default `CED`. */
  tone: t.optional(t.oneOf('CED', 'CNG')),

  /** Whether the next step waits for the verdict. Default `true`. */
  wait: t.optional(t.expressionOr(t.boolean())),
});

/** What `detect_machine` takes. */
export interface DetectMachineParams extends t.Static<typeof schema> {}

/** The builder method of `detect_machine`. */
export interface DetectMachineStep {
  /**
   * Finds out whether a person, an answering machine or a fax is on the line; the verdict is in
   * `detect_result`: `human`, `machine`, `fax`, `unknown` or `error`.
   *
   * @see SWML reference, `detect_machine`
   */
  detectMachine(params?: DetectMachineParams): this;
}

/** Description of `detect_machine`. */
export const detectMachine = method<DetectMachineStep, { detect_machine: DetectMachineParams }>(
  'detect_machine',
  schema,
  (params = {}) => params,
);
