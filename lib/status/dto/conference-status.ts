/** What can happen in a conference. (SWML reference, `join_conference`.) */
export const CONFERENCE_STATUSES = [
  'conference-start',
  'conference-end',
  'participant-join',
  'participant-leave',
  'participant-mute',
  'participant-unmute',
  'participant-hold',
  'participant-unhold',
  'participant-speech-start',
  'participant-speech-stop',
  'participant-modify',
  'record-start',
  'record-pause',
  'record-resume',
  'record-stop',
] as const;

/** What happened in a conference. These are not the words that `status_callback_event` chooses events by. */
export type ConferenceStatus = (typeof CONFERENCE_STATUSES)[number];
