import { Controller, type Type } from '@nestjs/common';
import { Call, CallDto, OnInboundCall, SwmlService } from 'nestjs-signalwire';

/** Answers calls with a short document. */
export function controller(path: string): Type {
  @Controller(path)
  class VoiceController {
    constructor(private readonly swml: SwmlService) {}

    @OnInboundCall()
    greet(@Call() _call: CallDto) {
      return this.swml.calling().answer().play('say:Hello').hangup();
    }
  }
  return VoiceController;
}
