import { Inject, Injectable, VERSION_NEUTRAL, VersioningType, type Type } from '@nestjs/common';
import {
  ApplicationConfig,
  HttpAdapterHost,
  MetadataScanner,
  ModulesContainer,
} from '@nestjs/core';
import { SignalWireConfigurationError } from '../../signalwire.options.check.js';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../../signalwire.options.js';
import { skipsSignature } from '../../security/skip-signature.decorator.js';
import { webhookKindOf } from '../webhook-metadata.js';
import { credentialsProblems } from './credentials-check.js';
import { duplicateProblems } from './duplicate-routes.js';
import { nameOfRoute, type HttpRoute } from './http-route.js';
import { kindProblems } from './kind-check.js';

const LOCAL_ENVIRONMENTS = ['development', 'test'];

/** Finds, while the application starts, what would fail only when the phone rings. */
@Injectable()
export class RouteCheck {
  constructor(
    @Inject(SIGNALWIRE_OPTIONS) private readonly options: ResolvedOptions,
    private readonly modules: ModulesContainer,
    private readonly config: ApplicationConfig,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  /** @throws SignalWireConfigurationError listing every mistake with its remedy. */
  check(routes: readonly HttpRoute[]): void {
    const problems = [
      ...this.repeatedSetup(),
      ...this.misplacedHandlers(),
      ...this.duplicates(routes),
      ...this.unreachableVersions(routes),
      ...otherMethods(routes),
      ...skippedSignatures(routes),
      ...credentialsProblems(routes, this.options),
      ...kindProblems(routes, this.options),
    ];
    if (problems.length === 0) return;
    throw new SignalWireConfigurationError(
      `SignalWire webhooks cannot be served:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
  }

  /** Each setup has options of its own, and which of them a handler's guard would get is up to Nest's scan. */
  private *repeatedSetup(): Generator<string> {
    const setups = [...this.modules.values()].filter((module) => module.providers.has(RouteCheck));
    const [setup] = setups;
    if (!setup || setups.length === 1) return;
    yield `${setup.name} is set up ${setups.length} times: call forRoot() or forRootAsync() once, in the root module, and where a module has to import it explicitly, share what that call returned`;
  }

  private *misplacedHandlers(): Generator<string> {
    const scanner = new MetadataScanner();
    for (const module of this.modules.values()) {
      for (const { metatype, isAlias, inject } of module.providers.values()) {
        const prototype = classPrototype(metatype);
        if (!prototype || isAlias || inject) continue;
        for (const method of scanner.getAllMethodNames(prototype)) {
          const kind = webhookKindOf(prototype[method] as object);
          if (!kind) continue;
          const { name } = metatype as Type;
          yield `${name}.${method} is decorated with ${kind.decorator}, but ${name} is a provider of ${module.name}: decorate the class with @Controller() and list it under controllers`;
        }
      }
    }
  }

  private duplicates(routes: readonly HttpRoute[]): Iterable<string> {
    const isFastify = this.adapterHost.httpAdapter.getType() === 'fastify';
    return duplicateProblems(routes, {
      host: !isFastify,
      capitals: isFastify,
      // A URI version is part of the path already.
      version: this.config.getVersioning()?.type !== VersioningType.URI,
    });
  }

  /** SignalWire sends neither a version header nor a versioned media type. */
  private *unreachableVersions(routes: readonly HttpRoute[]): Generator<string> {
    const type = this.config.getVersioning()?.type;
    if (type !== VersioningType.HEADER && type !== VersioningType.MEDIA_TYPE) return;
    const name = type === VersioningType.HEADER ? 'header' : 'media-type';
    for (const route of routes) {
      if (!webhookKindOf(route.handler) || [route.version].flat().includes(VERSION_NEUTRAL))
        continue;
      yield `${nameOfRoute(route)} cannot be reached under ${name} versioning, because SignalWire sends no version: decorate it with @Version(VERSION_NEUTRAL), or use URI versioning`;
    }
  }
}

function classPrototype(metatype: unknown): Record<string, unknown> | undefined {
  if (typeof metatype !== 'function') return undefined;
  return metatype.prototype as Record<string, unknown> | undefined;
}

/** `@Get()` above a handler decorator, for instance, takes its place. */
function* otherMethods(routes: readonly HttpRoute[]): Generator<string> {
  for (const route of routes) {
    const kind = webhookKindOf(route.handler);
    if (!kind || route.method === 'POST') continue;
    yield `${nameOfRoute(route)} is decorated with ${kind.decorator} and serves ${route.method} ${route.path}, but SignalWire sends POST: remove the other route decorator`;
  }
}

function* skippedSignatures(routes: readonly HttpRoute[]): Generator<string> {
  const environment = process.env.NODE_ENV ?? '';
  if (LOCAL_ENVIRONMENTS.includes(environment)) return;
  for (const route of routes) {
    if (!skipsSignature(route.handler, route.controller)) continue;
    yield `${nameOfRoute(route)} is decorated with @SkipSignature(), but NODE_ENV is ${environment ? `'${environment}'` : 'not set'}: anyone could call it. Remove the decorator, or set NODE_ENV to development or test`;
  }
}
