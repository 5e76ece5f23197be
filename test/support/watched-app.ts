import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Body, Controller, Post } from '@nestjs/common';
import { IsInt } from 'class-validator';
import {
  InboundCall,
  InboundCallDto,
  InboundMessage,
  InboundMessageDto,
  OnInboundCall,
  OnInboundMessage,
  OnStatusCallback,
  RecordEventDto,
  StatusEvent,
  SwaigCall,
  SwaigCallDto,
  SwaigFunction,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import { startApp, type AdapterName } from './adapters.js';
import { CREDENTIALS } from './auth-app.js';
import { RecordingLogger } from './recording-logger.js';
import { signalWire } from './signal-wire.js';
import { PUBLISHED_ORIGIN } from './signed-request.js';
import { PUBLISHED_CALL } from './vectors.js';

/** The path of the route for status callbacks. */
export const STATUS_PATH = '/status';

/** The path of the function of an agent. */
export const FUNCTION_PATH = '/book';

/** An application that tells what happened inside while it was under attack. */
export interface WatchedApp {
  readonly origin: string;
  readonly port: number;
  readonly server: Server;
  /** What the call handlers were given, one entry a run. */
  readonly handled: readonly InboundCallDto[];
  /** What the message handler was given, one entry a run. */
  readonly handledMessages: readonly InboundMessageDto[];
  /** What the handler of status callbacks was given, one entry a run. */
  readonly handledEvents: readonly RecordEventDto[];
  /** What the function of an agent was given, one entry a run. */
  readonly handledFunctions: readonly SwaigCallDto[];
  /** The status of every response that was written, also of those that nobody was left to read. */
  readonly statuses: readonly number[];
  readonly log: RecordingLogger;
}

class TableArgs {
  @IsInt()
  guests!: number;
}

/** A route of the application that has nothing to do with SignalWire. */
@Controller('foreign')
export class ForeignController {
  @Post()
  echo(@Body() body: unknown) {
    return { echo: body };
  }
}

/**
 * Starts an application that SignalWire's published call reaches at `/`, other calls at `/voice`, messages at
 * `/messages`, status callbacks at {@link STATUS_PATH}, and calls of the function `book` at {@link FUNCTION_PATH}.
 */
export async function startWatchedApp(
  adapter: AdapterName,
  options: Partial<SignalWireModuleOptions> = {},
): Promise<WatchedApp> {
  const handled: InboundCallDto[] = [];
  const handledMessages: InboundMessageDto[] = [];
  const handledEvents: RecordEventDto[] = [];
  const handledFunctions: SwaigCallDto[] = [];

  @Controller()
  class VoiceController {
    @OnInboundCall(['/', 'voice', 'tenants/:tenant'])
    greet(@InboundCall() payload: InboundCallDto) {
      handled.push(payload);
      return { version: '1.0.0', sections: { main: [{ hangup: {} }] } };
    }

    @OnInboundMessage('messages')
    reply(@InboundMessage() payload: InboundMessageDto) {
      handledMessages.push(payload);
      return { version: '1.0.0', sections: { main: [{ receive: {} }] } };
    }

    @OnStatusCallback('calling.call.record', STATUS_PATH)
    recorded(@StatusEvent() event: RecordEventDto) {
      handledEvents.push(event);
    }

    @SwaigFunction({ description: 'Books a table.', parameters: TableArgs })
    book(@SwaigCall() call: SwaigCallDto) {
      handledFunctions.push(call);
      return 'Booked.';
    }
  }

  const log = new RecordingLogger();
  const { signingKey } = PUBLISHED_CALL;
  const module = signalWire({
    signingKey,
    publicUrl: PUBLISHED_ORIGIN,
    webhookAuth: CREDENTIALS,
    ...options,
  });
  const controllers = [VoiceController, ForeignController];
  const { app, origin } = await startApp(
    adapter,
    { imports: [module], controllers },
    { logger: log },
  );
  const server = app.getHttpServer() as Server;
  const { port } = server.address() as AddressInfo;
  const statuses = watchResponses(server);
  const seen = { handled, handledMessages, handledEvents, handledFunctions };
  return { origin, port, server, ...seen, statuses, log };
}

function watchResponses(server: Server): number[] {
  const statuses: number[] = [];
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.once('close', () => {
      if (response.headersSent) statuses.push(response.statusCode);
    });
  });
  return statuses;
}
