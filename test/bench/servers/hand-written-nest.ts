import 'reflect-metadata';
import {
  Body,
  Controller,
  HttpCode,
  Module,
  Post,
  UnauthorizedException,
  UseGuards,
  ValidationPipe,
  type CanActivate,
  type ExecutionContext,
  type RawBodyRequest,
} from '@nestjs/common';
import { validateRequest } from '@signalwire/web-api';
import type { Request } from 'express';
import { InboundCallDto } from 'nestjs-signalwire';
import { ANSWER, PUBLIC_URL, SIGNING_KEY } from '../webhook.js';
import { nestSetup, serveNest } from './nest.js';

class HandWrittenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<RawBodyRequest<Request>>();
    const isValid = validateRequest(
      SIGNING_KEY,
      request.get('x-signalwire-signature') ?? '',
      PUBLIC_URL + request.originalUrl,
      request.rawBody?.toString() ?? '',
    );
    if (!isValid) throw new UnauthorizedException();
    return true;
  }
}

// The DTO is this package's, so that both versions check the same: what differs is who does it.
@Controller('voice/1')
class VoiceController {
  @Post()
  @HttpCode(200)
  @UseGuards(HandWrittenGuard)
  greet(@Body() _payload: InboundCallDto) {
    return ANSWER;
  }
}

@Module({ controllers: [VoiceController] })
class AppModule {}

await serveNest(AppModule, nestSetup(), { rawBody: true }, (app) =>
  app.useGlobalPipes(new ValidationPipe({ transform: true })),
);
