import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadAs } from '../../webhooks/parameters/payload-as.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import { InboundMessageDto } from '../dto/inbound-message.dto.js';
import type { MessageDto } from '../dto/message.dto.js';

const inboundMessage = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

const messageOrField = createParamDecorator(
  (field: keyof MessageDto | undefined, context: ExecutionContext) => {
    const { message } = payloadAs(context, InboundMessageDto);
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
