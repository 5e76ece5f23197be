import { Controller } from '@nestjs/common';
import {
  InboundCall,
  InboundCallDto,
  InboundMessage,
  InboundMessageDto,
  OnInboundCall,
  OnInboundMessage,
} from 'nestjs-signalwire';
import { Received } from './received.js';

/** The handlers that answer with a document. */
@Controller()
export class DocumentsController {
  constructor(private readonly received: Received) {}

  @OnInboundCall('call')
  call(@InboundCall() payload: InboundCallDto) {
    this.received.keep(payload);
    return { sections: { main: [{ hangup: {} }] } };
  }

  @OnInboundMessage('message')
  message(@InboundMessage() payload: InboundMessageDto) {
    this.received.keep(payload);
    return { sections: { main: [{ receive: {} }] } };
  }
}
