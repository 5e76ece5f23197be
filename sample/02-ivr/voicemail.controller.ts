import { Controller } from '@nestjs/common';
import {
  OnInboundCall,
  OnStatusCallback,
  RecordEventDto,
  SignalWireUrls,
  StatusEvent,
  SwmlService,
} from 'nestjs-signalwire';
import { Voicemails } from './voicemails.js';

@Controller('voicemail')
export class VoicemailController {
  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
    private readonly voicemails: Voicemails,
  ) {}

  @OnInboundCall()
  take() {
    return this.swml
      .calling()
      .play('say:Please leave a message after the tone, and press the pound key.')
      .record({
        beep: true,
        max_length: 120,
        status_url: this.urls.to(VoicemailController, 'recorded'),
      })
      .play('say:Thank you. Goodbye.')
      .hangup();
  }

  @OnStatusCallback('calling.call.record', 'recorded')
  async recorded(@StatusEvent() { params }: RecordEventDto) {
    const { state, control_id, call_id, record } = params;
    const url = params.url ?? record?.url;
    if (state !== 'finished' || url === undefined) return;
    const seconds = params.duration ?? record?.duration ?? 0;
    await this.voicemails.keep(control_id, { call_id, url, seconds });
  }
}
