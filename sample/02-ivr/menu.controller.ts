import { Controller } from '@nestjs/common';
import { OnInboundCall, SignalWireUrls, SwmlService } from 'nestjs-signalwire';
import { BusinessHours } from './business-hours.js';
import { SalesController } from './sales.controller.js';
import { SupportController } from './support.controller.js';
import { VoicemailController } from './voicemail.controller.js';

@Controller()
export class MenuController {
  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
    private readonly hours: BusinessHours,
  ) {}

  @OnInboundCall()
  menu() {
    const voicemail = this.urls.to(VoicemailController, 'take');
    if (!this.hours.isOpen()) {
      return this.swml
        .calling()
        .play('say:Acme is closed. We are here from 9 to 5, Monday to Friday.')
        .transfer(voicemail);
    }
    return this.swml
      .calling()
      .answer()
      .play('say:Welcome to Acme.')
      .label('menu')
      .prompt({
        play: [
          'say:For sales, press 1.',
          'say:For support, press 2.',
          'say:For a message, press 3.',
        ],
        max_digits: 1,
      })
      .switch({
        variable: 'prompt_value',
        case: {
          1: (steps) => steps.transfer(this.urls.to(SalesController, 'ring')),
          2: (steps) => steps.transfer(this.urls.to(SupportController, 'queue')),
          3: (steps) => steps.transfer(voicemail),
        },
        default: (steps) => steps.play('say:Sorry, I did not get that.').goto('menu', { max: 2 }),
      })
      .transfer(voicemail);
  }
}
