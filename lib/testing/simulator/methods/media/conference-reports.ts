import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';

/** What a document calls the events that it wants to hear of. They are named otherwise when they come. */
const WORDS = {
  'conference-start': 'start',
  'conference-end': 'end',
  'participant-join': 'join',
  'participant-leave': 'leave',
  'record-start': 'in-progress',
  'record-stop': 'completed',
} as const;

type Status = keyof typeof WORDS;

/** Tells those who want to know what happens in a conference. */
export class ConferenceReports {
  private readonly conferenceId: string;
  private readonly streamId: string;
  private readonly begins: boolean;
  private readonly startedAt: number;

  constructor(private readonly step: CallStep) {
    this.conferenceId = step.world.newId();
    this.streamId = step.world.newId();
    this.startedAt = step.world.now;
    // Without it, the conference waits for somebody else, and nobody else comes.
    this.begins = step.params.flag('start_on_enter', true);
  }

  joined(): void {
    if (this.begins) this.tell('conference-start', 0);
    this.tell('participant-join', 1);
    if (!this.begins) return;
    this.tellOfRecording('record-start');
    this.tellOfStream('streaming');
  }

  left(): void {
    this.tell('participant-leave', 0);
    if (!this.begins) return;
    this.tellOfStream('finished');
    const recording_duration = (this.step.world.now - this.startedAt) / 1000;
    this.tellOfRecording('record-stop', {
      recording_url: `https://example.signalwire.com/recordings/${this.conferenceId}.wav`,
      recording_duration,
      recording_file_size: Math.round(recording_duration * 16_000),
    });
    this.tell('conference-end', 0);
  }

  private tell(status: Status, size: number): void {
    this.send('status_callback', status, { size });
  }

  private tellOfRecording(status: Status, file: object = {}): void {
    if (this.step.params.text('record') !== 'record-from-start') return;
    this.send('recording_status_callback', status, { size: 1, ...file });
  }

  private tellOfStream(state: 'streaming' | 'finished'): void {
    const stream = this.step.params.value('stream');
    if (!isObject(stream) || typeof stream.status_url !== 'string') return;
    const { url, name, status_url } = stream;
    this.step.world.report(status_url, 'calling.call.stream', {
      control_id: this.streamId,
      state,
      url,
      ...(name !== undefined && { name }),
    });
  }

  private send(urlKey: string, status: Status, more: object): void {
    const { params, world } = this.step;
    const wanted = params.text(`${urlKey}_event`).trim();
    if (wanted !== '' && !wanted.split(/\s+/).includes(WORDS[status])) return;
    world.report(params.optionalText(urlKey), 'calling.conference', {
      name: params.text('name'),
      conference_id: this.conferenceId,
      status,
      muted: params.flag('muted'),
      hold: false,
      coaching: params.has('coach'),
      start_on_join: this.begins,
      end_on_leave: params.flag('end_on_exit'),
      ...more,
    });
  }
}
