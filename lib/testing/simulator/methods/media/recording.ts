import type { CallStep } from '../../call/call-session.js';
import { timestampAt } from '../../call/status-envelope.js';

/** A recording while it is made. */
export class Recording {
  readonly controlId: string;
  private readonly startedAt: number;
  private readonly id: string;

  constructor(private readonly step: CallStep) {
    const { world, params } = step;
    this.id = world.newId();
    this.controlId = params.text('control_id') || world.newId();
    this.startedAt = world.now;
    this.report('recording', {});
  }

  /** Where it would be found. */
  get url(): string {
    return `https://example.signalwire.com/recordings/${this.id}.${this.format}`;
  }

  /** Ends it. `state` is `finished`, `no_input` or `error`. */
  finish(state: string): void {
    const { world } = this.step;
    const duration = (world.now - this.startedAt) / 1000;
    // Eight thousand samples of two bytes a second; nobody knows what was said.
    const file = { url: this.url, duration, size: Math.round(duration * 16_000) };
    this.report(state, {
      ...file,
      recording_id: this.id,
      start_time: timestampAt(this.startedAt),
      end_time: timestampAt(world.now),
      file,
    });
  }

  private get format(): string {
    return this.step.params.text('format', 'wav');
  }

  /** The two methods put the same facts into different places; both are filled. */
  private report(state: string, { file, ...facts }: Record<string, unknown>): void {
    const { params, world, method } = this.step;
    const direction = params.text('direction', method === 'record' ? 'speak' : 'both');
    const audio = { format: this.format, direction, stereo: params.flag('stereo') };
    world.report(params.optionalText('status_url'), 'calling.call.record', {
      control_id: this.controlId,
      state,
      ...facts,
      record: { audio, format: this.format, ...(file as object | undefined) },
    });
  }
}
