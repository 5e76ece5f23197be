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
  type Type,
} from '@nestjs/common';
import { validateRequest } from '@signalwire/web-api';
import type { Request } from 'express';
import { AiSwaigCallDto, InboundCallDto, RecordEventDto } from 'nestjs-signalwire';
import { PUBLIC_URL, SIGNING_KEY, WEBHOOKS, type WebhookName } from '../webhook.js';
import { controllers, nestSetup, serveNest } from './nest.js';

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

// The DTOs are this package's, so that both versions check the same: what differs is who does it.
const DTOS: Readonly<Record<WebhookName, Type>> = {
  call: InboundCallDto,
  status: RecordEventDto,
  function: AiSwaigCallDto,
};

const setup = nestSetup();
const { answer } = WEBHOOKS[setup.webhook];

function controller(path: string): Type {
  @Controller(path)
  class HandWrittenController {
    @Post()
    @HttpCode(200)
    @UseGuards(HandWrittenGuard)
    handle(@Body() _payload: object) {
      return answer;
    }
  }
  return HandWrittenController;
}

@Module({ controllers: controllers(setup.handlers, controller) })
class AppModule {}

// The type of the parameter would name the class, were there a controller for each.
const expectedType = DTOS[setup.webhook];

await serveNest(AppModule, setup, { rawBody: true }, (app) =>
  app.useGlobalPipes(new ValidationPipe({ transform: true, expectedType })),
);
