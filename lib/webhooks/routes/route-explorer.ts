import { Injectable, RequestMethod, type Type } from '@nestjs/common';
import {
  HOST_METADATA,
  MODULE_PATH,
  PATH_METADATA,
  VERSION_METADATA,
} from '@nestjs/common/constants.js';
import { ApplicationConfig, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PathsExplorer } from '@nestjs/core/router/paths-explorer.js';
import type { RoutePathMetadata } from '@nestjs/core/router/interfaces/route-path-metadata.interface.js';
import { RoutePathFactory } from '@nestjs/core/router/route-path-factory.js';
import type { HttpRoute, RouteVersion } from './http-route.js';

/** Lists the routes that Nest is about to register, with Nest's own classes, so that every path is exact. */
@Injectable()
export class RouteExplorer {
  private readonly paths = new PathsExplorer(new MetadataScanner());

  constructor(
    private readonly modules: ModulesContainer,
    private readonly config: ApplicationConfig,
  ) {}

  /** All routes of all controllers, in the order of their declaration. */
  explore(): HttpRoute[] {
    const factory = new RoutePathFactory(this.config);
    return [...this.modules.values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => [
        ...this.routesOf(metatype as Type, this.modulePath(module.metatype), factory),
      ]),
    );
  }

  private *routesOf(
    controller: Type,
    modulePath: string | undefined,
    factory: RoutePathFactory,
  ): Generator<HttpRoute> {
    const versioningOptions = this.config.getVersioning();
    const controllerVersion = this.controllerVersion(controller);
    const hosts = listOf<string | RegExp>(Reflect.getMetadata(HOST_METADATA, controller));
    const prototype = controller.prototype as Record<string, object>;
    for (const ctrlPath of listOf<string>(Reflect.getMetadata(PATH_METADATA, controller))) {
      for (const declared of this.paths.scanForPaths(controller, prototype)) {
        for (const methodPath of declared.path) {
          const metadata: RoutePathMetadata = {
            ctrlPath: leadingSlash(ctrlPath),
            methodPath,
            modulePath,
            globalPrefix: leadingSlash(this.config.getGlobalPrefix()),
            controllerVersion,
            methodVersion: declared.version,
            versioningOptions,
          };
          for (const path of factory.create(metadata, declared.requestMethod)) {
            yield {
              method: RequestMethod[declared.requestMethod] ?? 'ALL',
              path,
              hosts,
              version: versioningOptions && (declared.version ?? controllerVersion),
              controller,
              methodName: declared.methodName,
              handler: prototype[declared.methodName] as object,
            };
          }
        }
      }
    }
  }

  private controllerVersion(controller: Type): RouteVersion {
    const versioning = this.config.getVersioning();
    if (!versioning) return undefined;
    const version = Reflect.getMetadata(VERSION_METADATA, controller) as RouteVersion;
    return version ?? versioning.defaultVersion;
  }

  /** The path that RouterModule gave the module, in this application. */
  private modulePath(module: object): string | undefined {
    const path: unknown =
      Reflect.getMetadata(MODULE_PATH + this.modules.applicationId, module) ??
      Reflect.getMetadata(MODULE_PATH, module);
    return path as string | undefined;
  }
}

function leadingSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : ([value].flat() as T[]);
}
