import { Controller, Logger } from '@nestjs/common';
import {
  OnInboundCall,
  OnStatusCallback,
  QueueEventDto,
  SignalWireUrls,
  StatusEvent,
  SwmlService,
  SwmlVars,
} from 'nestjs-signalwire';
import { VoicemailController } from './voicemail.controller.js';

const QUEUE = 'support';
const LONGEST_WAIT_SECONDS = 300;

@Controller('support')
export class SupportController {
  private readonly logger = new Logger('Support');

  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
  ) {}

  @OnInboundCall()
  queue() {
    return this.swml
      .calling()
      .play('say:The next free colleague will take your call.')
      .enterQueue(QUEUE, {
        wait_time: LONGEST_WAIT_SECONDS,
        transfer_after_bridge: this.urls.to(SupportController, 'afterwards'),
        status_url: this.urls.to(SupportController, 'queued'),
      });
  }

  /** Comes after the talk, or when nobody was free in time. */
  @OnInboundCall('afterwards')
  afterwards(@SwmlVars('queue_result') result: unknown) {
    const document = this.swml.calling();
    return result === 'timeout'
      ? document
          .play('say:All colleagues are busy.')
          .transfer(this.urls.to(VoicemailController, 'take'))
      : document.play('say:Thank you for calling.').hangup();
  }

  /** For the colleagues: a number of their own that leads here takes the next caller. */
  @OnInboundCall('colleague')
  colleague() {
    const transfer_after_bridge = this.urls.to(SupportController, 'afterwards');
    return this.swml
      .calling()
      .answer()
      .connect({ to: `queue:${QUEUE}`, transfer_after_bridge })
      .hangup();
  }

  @OnStatusCallback('calling.call.queue', 'queued')
  queued(@StatusEvent() { params }: QueueEventDto) {
    this.logger.log(`${params.status}: ${params.size} waiting, ${params.avg_time} s on average`);
  }
}
