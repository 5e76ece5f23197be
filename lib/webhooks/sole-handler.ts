import type { WebhookKind } from './webhook-kind.js';
import { WEBHOOK } from './webhook-metadata.js';

/**
 * Refuses a second handler decorator on a method: of two kinds of payload the method would only ever get one.
 *
 * The decorator throws an Error naming both.
 */
export function SoleHandler({ decorator }: WebhookKind): MethodDecorator {
  return (target, key, descriptor) => {
    const other = Reflect.getMetadata(WEBHOOK, descriptor.value as object) as
      WebhookKind | undefined;
    if (!other) return;
    throw new Error(
      `${target.constructor.name}.${String(key)} is decorated with ${decorator} and ${other.decorator}: give each a method of its own, or one decorator a list of paths`,
    );
  };
}
