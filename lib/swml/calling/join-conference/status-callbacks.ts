import * as t from '../../schema/index.js';

/** Form of the body that a conference's webhook is sent. */
const bodyType = t.oneOf('cxml', 'laml', 'relay');

/** The webhooks of a conference and of its recording. */
export const statusCallbacks = {
  /**
   * What `status_callback` is told, separated by spaces, out of `announcement`, `end`, `hold`,
   * `join`, `leave`, `modify`, `mute`, `speaker` and `start`.
   */
  status_callback_event: t.optional(t.string()),

  /** Form of the body that `status_callback` is sent. */
  status_callback_event_type: t.optional(bodyType),

  /** The http(s) URL that is told what happens in the conference. */
  status_callback: t.optional(t.string()),

  /** HTTP method for `status_callback`. Default `POST`. */
  status_callback_method: t.optional(t.oneOf('GET', 'POST')),

  /** The http(s) URL that is told how the recording goes. */
  recording_status_callback: t.optional(t.string()),

  /** HTTP method for `recording_status_callback`. Default `POST`. */
  recording_status_callback_method: t.optional(t.oneOf('GET', 'POST')),

  /**
   * What `recording_status_callback` is told, separated by spaces, out of `absent`, `completed` and
   * `in-progress`.
   */
  recording_status_callback_event: t.optional(t.string()),

  /** Form of the body that `recording_status_callback` is sent. */
  recording_status_callback_event_type: t.optional(bodyType),
};
