import { Controller, type Type } from '@nestjs/common';
import { OnStatusCallback, RecordEventDto, StatusEvent } from 'nestjs-signalwire';

/** Hears how recordings go. */
export function controller(path: string): Type {
  @Controller(path)
  class RecordingController {
    @OnStatusCallback('calling.call.record')
    recorded(@StatusEvent() _event: RecordEventDto) {}
  }
  return RecordingController;
}
