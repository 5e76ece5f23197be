import { Body, Controller } from '@nestjs/common';
import {
  OnAiDebug,
  OnPostPrompt,
  OnSidecarEvent,
  SwaigCall,
  SwaigCallDto,
  SwaigFunction,
  SwaigIncludes,
} from 'nestjs-signalwire';
import { Received } from './received.js';

/** The handlers of what agents send. The description's examples call these functions. */
@Controller('agent')
export class AgentsController {
  constructor(private readonly received: Received) {}

  @SwaigFunction({ description: 'Tells the weather.', name: 'get_weather', path: 'function' })
  weather(@SwaigCall() call: SwaigCallDto) {
    this.received.keep(call);
    return 'Sunny.';
  }

  @SwaigFunction({
    description: 'Looks a competitor up.',
    name: 'lookup_competitor',
    path: 'sidecar-function',
  })
  competitor(@SwaigCall() call: SwaigCallDto) {
    this.received.keep(call);
    return 'Cheap.';
  }

  @OnPostPrompt('post-prompt', { fetchConversation: true })
  report(@Body() report: object) {
    this.received.keep(report);
  }

  @OnAiDebug('debug')
  debug(@Body() event: object) {
    this.received.keep(event);
  }

  @OnSidecarEvent('sidecar')
  advice(@Body() event: object) {
    this.received.keep(event);
  }

  @SwaigIncludes('signatures')
  signatures(@Body() request: object) {
    this.received.keep(request);
    return [];
  }
}
