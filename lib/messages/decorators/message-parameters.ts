import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import type { InboundMessageDto } from '../dto/inbound-message.dto.js';
import type { MessageDto } from '../dto/message.dto.js';

function messagePayload(context: ExecutionContext): InboundMessageDto {
  return payloadOf(context) as InboundMessageDto;
}

const inboundMessage = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  messagePayload(context),
);

const messageOrField = createParamDecorator(
  (field: keyof MessageDto | undefined, context: ExecutionContext) => {
    const { message } = messagePayload(context);
    return field === undefined ? message : message[field];
  },
);

/** The whole payload of a message webhook: an {@link InboundMessageDto}. */
export function InboundMessage(...pipes: ParameterPipe[]): ParameterDecorator {
  return inboundMessage(undefined, ...pipes);
}

/**
 * The message: a {@link MessageDto}, or one of its fields.
 *
 * @example `answer(@Message() message: MessageDto)`, `answer(@Message('body') body: string | null)`
 */
export function Message(field?: keyof MessageDto, ...pipes: ParameterPipe[]): ParameterDecorator {
  return messageOrField(field, ...pipes);
}
