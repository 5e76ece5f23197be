import { Controller, Query } from '@nestjs/common';
import { Call, OnInboundCall, say, SignalWireUrls, SwmlService } from 'nestjs-signalwire';
import { VoicemailController } from './voicemail.controller.js';

const SALES_DESK = '+15551230001';

@Controller('sales')
export class SalesController {
  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
  ) {}

  /** Rings the desk. Whoever picks up hears who is calling before the two are connected. */
  @OnInboundCall()
  ring(@Call('from') caller: string) {
    return this.swml
      .calling()
      .connect({
        to: SALES_DESK,
        timeout: 20,
        confirm: this.urls.to(SalesController, 'whisper', { query: { caller } }),
      })
      .switch({
        variable: 'connect_result',
        case: { connected: (steps) => steps.hangup() },
        default: (steps) => steps.transfer(this.urls.to(VoicemailController, 'take')),
      });
  }

  /** Runs on the side of the desk alone, with the few methods that may. To hang up is to turn the call down. */
  @OnInboundCall('whisper')
  whisper(@Query('caller') caller: string) {
    return this.swml
      .calling()
      .prompt({ play: say`A call from ${caller}. Press 1 to take it.`, max_digits: 1 })
      .cond([
        { when: 'prompt_value == 1', then: (steps) => steps.play('say:Connecting.') },
        { else: (steps) => steps.hangup() },
      ]);
  }
}
