import { Controller } from '@nestjs/common';
import {
  Call,
  CallDto,
  CallingDocument,
  OnInboundCall,
  say,
  SignalWireUrls,
} from 'nestjs-signalwire';

/** A phone menu: two documents, ten steps on the way from the greeting to the end of a conversation. */
@Controller('voice')
export class IvrController {
  constructor(private readonly urls: SignalWireUrls) {}

  @OnInboundCall()
  greet(@Call() call: CallDto) {
    return new CallingDocument()
      .answer()
      .set({ language: 'en-US' })
      .play(say`Hello ${call.from}`)
      .prompt({ play: 'say:Press 1 for sales', max_digits: 1 })
      .switch({
        variable: 'prompt_value',
        case: { 1: (steps) => steps.transfer(this.urls.to(IvrController, 'sales')) },
        default: (steps) => steps.hangup(),
      });
  }

  @OnInboundCall('sales')
  sales() {
    return new CallingDocument()
      .set({ attempts: '${1 + 1}' })
      .play('say:One moment, please')
      .connect('+15551230001', { timeout: 20 })
      .hangup();
  }
}
