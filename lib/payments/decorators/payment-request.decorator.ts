import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import type { PaymentRequestDto } from '../dto/payment-request.dto.js';

const requestOrField = createParamDecorator(
  (field: keyof PaymentRequestDto | undefined, context: ExecutionContext) => {
    const request = payloadOf(context) as PaymentRequestDto;
    return field === undefined ? request : request[field];
  },
);

/**
 * The card and what to do with it: a {@link PaymentRequestDto}, or one of its fields.
 *
 * @example `charge(@PaymentRequest() payment: PaymentRequestDto)`, `charge(@PaymentRequest('chargeAmount') amount?: string)`
 */
export function PaymentRequest(
  field?: keyof PaymentRequestDto,
  ...pipes: ParameterPipe[]
): ParameterDecorator {
  return requestOrField(field, ...pipes);
}
