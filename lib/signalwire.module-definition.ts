import { ConfigurableModuleBuilder } from '@nestjs/common';
import type { SignalWireModuleOptions } from './signalwire.options.js';

/** What `forRoot` and `forRootAsync` take beside the options proper. */
export interface SignalWireModuleExtras {
  /**
   * Makes the module's providers known everywhere, so that any module may decorate handlers. With `false`, each module
   * with handlers imports it. Default `true`.
   */
  isGlobal?: boolean;
}

/** The class that `SignalWireModule` extends, and the token of the options as the user gave them. */
export const {
  ConfigurableModuleClass,
  MODULE_OPTIONS_TOKEN: UNCHECKED_OPTIONS,
  OPTIONS_TYPE,
  ASYNC_OPTIONS_TYPE,
} = new ConfigurableModuleBuilder<SignalWireModuleOptions>({ moduleName: 'SignalWire' })
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createSignalWireOptions')
  .setExtras<SignalWireModuleExtras>({ isGlobal: true }, (definition, { isGlobal }) => ({
    ...definition,
    global: isGlobal ?? true,
  }))
  .build();
