import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { perObject } from './per-object.js';

/** Metadata key of {@link SkipSignature}. */
export const SKIP_SIGNATURE = 'signalwire:skip-signature';

/**
 * Lets a handler, or all handlers of a controller, be called without a signature: for trying things with curl.
 * The application only starts with it where NODE_ENV is `development` or `test`.
 */
export function SkipSignature(): CustomDecorator {
  return SetMetadata(SKIP_SIGNATURE, true);
}

/** Whether {@link SkipSignature} stands on the method or its controller. */
export function skipsSignature(handler: object, controller: object): boolean {
  return isMarked(handler) || isMarked(controller);
}

const isMarked = perObject((target) => Reflect.getMetadata(SKIP_SIGNATURE, target) === true);
