import type { DynamicModule } from '@nestjs/common';
import {
  SignalWireModule,
  type SignalWireModuleExtras,
  type SignalWireModuleOptions,
} from '../../lib/index.js';
import { PUBLIC_URL, SIGNING_KEY } from './calls.js';

/** The module as most tests want it: the tests' key and public URL, anything else as given. */
export function signalWire(
  options: Partial<SignalWireModuleOptions> & SignalWireModuleExtras = {},
): DynamicModule {
  return SignalWireModule.forRoot({
    signingKey: SIGNING_KEY,
    publicUrl: PUBLIC_URL,
    ...options,
  });
}
