import type { ExecutionContext } from '@nestjs/common';

/** The handler of a request, for messages: `VoiceController.greet`. */
export function handlerName(context: ExecutionContext): string {
  return `${context.getClass().name}.${context.getHandler().name}`;
}
