import { Module, type NestModule } from '@nestjs/common';
import { CompatibilityVerifier } from './compatibility/compatibility-verifier.js';
import { PayloadReader } from './webhooks/payload/payload-reader.js';
import { CredentialCheck } from './security/credential-check.js';
import { PublicUrl } from './security/public-url.js';
import { SignatureVerifier } from './security/signature-verifier.js';
import { resolveOptions } from './signalwire.options.check.js';
import {
  SIGNALWIRE_OPTIONS,
  type ResolvedOptions,
  type SignalWireModuleOptions,
} from './signalwire.options.js';
import { ConfigurableModuleClass, UNCHECKED_OPTIONS } from './signalwire.module-definition.js';
import { SwaigService } from './ai/swaig.service.js';
import { webhookDescriptions } from './openapi/webhook-descriptions.js';
import { SWML_OPTIONS, SwmlService } from './swml/swml.service.js';
import { SignalWireUrls } from './urls/signalwire-urls.js';
import { RouteCheck } from './webhooks/routes/route-check.js';
import { RouteExplorer } from './webhooks/routes/route-explorer.js';
import { WebhookRoutes } from './webhooks/routes/webhook-routes.js';
import { WebhookAnswerer } from './webhooks/webhook-answerer.js';

/**
 * SignalWire for NestJS. Imported once, usually in the root module:
 *
 * ```ts
 * SignalWireModule.forRoot({ signingKey: process.env.SIGNALWIRE_SIGNING_KEY!, publicUrl: 'https://voice.example.com' })
 * ```
 */
@Module({
  providers: [
    // Replaced by forRoot() and forRootAsync(); left where somebody imports the bare class.
    { provide: UNCHECKED_OPTIONS, useValue: undefined },
    {
      provide: SIGNALWIRE_OPTIONS,
      inject: [UNCHECKED_OPTIONS],
      useFactory: (options: SignalWireModuleOptions | undefined) => resolveOptions(options),
    },
    {
      provide: SWML_OPTIONS,
      inject: [SIGNALWIRE_OPTIONS],
      useFactory: ({ swml }: ResolvedOptions) => swml ?? {},
    },
    PublicUrl,
    SignatureVerifier,
    CredentialCheck,
    CompatibilityVerifier,
    PayloadReader,
    WebhookAnswerer,
    RouteExplorer,
    RouteCheck,
    WebhookRoutes,
    webhookDescriptions,
    SwmlService,
    SignalWireUrls,
    SwaigService,
  ],
  exports: [
    SIGNALWIRE_OPTIONS,
    SignatureVerifier,
    CredentialCheck,
    CompatibilityVerifier,
    PayloadReader,
    WebhookAnswerer,
    SwmlService,
    SignalWireUrls,
    SwaigService,
  ],
})
export class SignalWireModule extends ConfigurableModuleClass implements NestModule {
  constructor(private readonly routes: WebhookRoutes) {
    super();
  }

  /** Nest calls this when every module is known and no route is registered yet. */
  configure(): void {
    this.routes.prepare();
  }
}
