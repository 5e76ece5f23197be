import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { conferenceResult } from './conference-result.js';
import { conferenceStream } from './conference-stream.js';
import { statusCallbacks } from './status-callbacks.js';

const schema = t.object({
  /** Name of the conference; whoever gives the same name is in the same conference. */
  name: t.string(),

  /** Whether the caller can hear but not be heard at first. Default `false`. */
  muted: t.optional(t.expressionOr(t.boolean())),

  /** Which comings and goings a beep announces; `"true"` is both, as a text. Default `"true"`. */
  beep: t.optional(t.oneOf('true', 'false', 'onEnter', 'onExit')),

  /** Whether the conference begins when this caller comes. Default `true`. */
  start_on_enter: t.optional(t.expressionOr(t.boolean())),

  /** Whether it is over for everybody when this caller goes. Default `false`. */
  end_on_exit: t.optional(t.expressionOr(t.boolean())),

  /** URL of what is heard while waiting. Hold music by default. */
  wait_url: t.optional(t.string()),

  /** How many may take part, 2 to 100000. Default 100000. */
  max_participants: t.optional(t.expressionOr(t.integer({ minimum: 2, maximum: 100_000 }))),

  /** Whether the conference is recorded. Default `do-not-record`. */
  record: t.optional(t.oneOf('do-not-record', 'record-from-start')),

  /** Part of the world that hosts it. By default SignalWire chooses. */
  region: t.optional(t.oneOf('global', 'us', 'eu', 'ch')),

  /** Whether the recording leaves out the quiet at its beginning. Default `trim-silence`. */
  trim: t.optional(t.oneOf('trim-silence', 'do-not-trim')),

  /** Id of the call, already in the conference, that this caller coaches. */
  coach: t.optional(t.string()),

  ...statusCallbacks,

  /** Steps that depend on how it ended. */
  result: t.optional(conferenceResult),

  /** A WebSocket that is sent the conference's audio. */
  stream: t.optional(conferenceStream),
});

/** What `join_conference` takes. */
export interface JoinConferenceParams
  extends t.Shape<typeof statusCallbacks>, t.Static<typeof schema> {}

/** What `join_conference` takes beside the name. */
export interface JoinConferenceOptions extends Omit<JoinConferenceParams, 'name'> {}

/** The builder method of `join_conference`. */
export interface JoinConferenceStep {
  /**
   * Puts the caller into an audio conference, which is made if there is none of that name;
   * `join_conference_result` tells how it ended: `completed`, `answered`, `no-answer`, `failed` or
   * `canceled`.
   *
   * @param name The conference, or the parameters as on the wire.
   * @see SWML reference, `join_conference`
   */
  joinConference(name: string | JoinConferenceParams, options?: JoinConferenceOptions): this;
}

/** Description of `join_conference`. */
export const joinConference = method<JoinConferenceStep, { join_conference: JoinConferenceParams }>(
  'join_conference',
  schema,
  (name, options) => (typeof name === 'string' ? { name, ...options } : name),
);
