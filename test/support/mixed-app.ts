import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { InboundCall, InboundCallDto, OnInboundCall, SignatureGuard } from '../../lib/index.js';
import { documentWith } from './facts.js';

/** A handler that has its path for itself. */
@Controller('voice')
class VoiceController {
  @OnInboundCall()
  greet(@InboundCall() payload: InboundCallDto) {
    return documentWith({ handler: 'greet', note: payload.vars.note });
  }
}

/** A handler whose pattern takes the path of a foreign route in, too. */
@Controller('lines')
class LinesController {
  @HttpCode(200)
  @Post('help')
  help(@Body() body: object) {
    return { handler: 'help', body };
  }

  @OnInboundCall(':line')
  line(@Param('line') line: string, @InboundCall() payload: InboundCallDto) {
    return documentWith({ handler: line, note: payload.vars.note });
  }
}

/** A route of the application's own that asks for SignalWire's signature. */
@Controller('events')
class EventsController {
  @UseGuards(SignatureGuard)
  @HttpCode(200)
  @Post()
  event(@Body() body: object) {
    return { handler: 'event', body };
  }
}

/** A route that has nothing to do with SignalWire. */
@Controller('orders')
class OrdersController {
  @HttpCode(200)
  @Post()
  order(@Body() body: object) {
    return { handler: 'order', body };
  }
}

/** Every kind of neighbour that a raw body can have. */
export const MIXED_CONTROLLERS = [
  VoiceController,
  LinesController,
  EventsController,
  OrdersController,
];
