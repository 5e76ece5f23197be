import type { Type } from '@nestjs/common';
import type { RoutePathMetadata } from '@nestjs/core/router/interfaces/route-path-metadata.interface.js';

/** One version or several, or none. */
export type RouteVersion = RoutePathMetadata['methodVersion'];

/** One path of one controller method, as Nest registers it with the HTTP adapter. */
export interface HttpRoute {
  /** `GET`, `POST`, … or `ALL`. */
  readonly method: string;
  /** The final path: global prefix, version, module, controller and method. */
  readonly path: string;
  /** What `@Controller({ host })` says; empty where it says nothing. */
  readonly hosts: readonly (string | RegExp)[];
  /** The version that applies: of the method, its controller or the application. */
  readonly version: RouteVersion;
  readonly controller: Type;
  readonly methodName: string;
  /** The method itself, which carries the decorators' metadata. */
  readonly handler: object;
}

/** `VoiceController.greet` */
export function nameOfRoute({ controller, methodName }: HttpRoute): string {
  return `${controller.name}.${methodName}`;
}
