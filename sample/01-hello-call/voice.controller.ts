import { Controller } from '@nestjs/common';
import { Call, CallDto, OnInboundCall, say, SignalWireUrls, SwmlService } from 'nestjs-signalwire';

@Controller()
export class VoiceController {
  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
  ) {}

  @OnInboundCall()
  greet(@Call() call: CallDto) {
    return this.swml
      .calling()
      .answer()
      .prompt({ play: say`Hello ${call.from}. Press 1 for sales.`, max_digits: 1 })
      .switch({
        variable: 'prompt_value',
        case: { 1: (steps) => steps.transfer(this.urls.to(VoiceController, 'sales')) },
        default: (steps) => steps.play('say:Goodbye.').hangup(),
      });
  }

  @OnInboundCall('sales')
  sales() {
    return this.swml.calling().connect('+15551230001');
  }
}
