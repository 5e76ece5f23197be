import { Controller, type Type } from '@nestjs/common';
import {
  OnInboundCall,
  type SignalWireModuleExtras,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import { startApp, type AdapterName, type AppOptions } from './adapters.js';
import { RecordedLog } from './recorded-log.js';
import { signalWire } from './signal-wire.js';

/** A controller that answers every call on `/voice` and below it. */
@Controller()
export class AnyCallController {
  @OnInboundCall(['/', 'voice', 'voice/:room'])
  answer() {
    return { sections: { main: [{ hangup: {} }] } };
  }
}

export interface VoiceAppOptions extends AppOptions {
  signalWire?: Partial<SignalWireModuleOptions> & SignalWireModuleExtras;
  controllers?: Type[];
  log?: RecordedLog;
}

/** Starts an application that answers calls, and records what it logs. */
export async function startVoiceApp(
  adapter: AdapterName,
  {
    signalWire: options,
    controllers = [AnyCallController],
    log = new RecordedLog(),
    ...app
  }: VoiceAppOptions = {},
) {
  const metadata = { imports: [signalWire(options)], controllers };
  return { ...(await startApp(adapter, metadata, { logger: log, ...app })), log };
}
