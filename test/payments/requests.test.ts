import { Logger } from '@nestjs/common';
import { beforeAll, describe, expect, it } from 'vitest';
import { PaymentRequestDto } from '../../lib/index.js';
import { paymentPayload } from '../../lib/payments/payment.payload.js';
import { pathsOf, readPayload, refusalOf, withValueAt } from '../support/payloads.js';
import { paymentRequest } from '../support/payments.js';

const OPTIONAL = [
  'cvv',
  'postal_code',
  'description',
  'chargeAmount',
  'token_type',
  'currency_code',
  'parameters',
] as const;
const ESSENTIAL = ['cardnumber', 'expiry_month', 'expiry_year'];

describe('the request for a payment', () => {
  beforeAll(() => Logger.overrideLogger(false));

  it('is taken as it is described, by the strictest application', () => {
    const request = readPayload(paymentPayload, paymentRequest(), 'strict');
    expect(request).toBeInstanceOf(PaymentRequestDto);
    expect(request).toEqual(paymentRequest());
  });

  it.each(OPTIONAL)('may come without %s', (name) => {
    const request = withValueAt(paymentRequest(), [name], undefined);
    expect(readPayload(paymentPayload, request, 'strict')).toEqual(request);
  });

  it.each(pathsOf(paymentRequest()).map((path) => [path.join('.'), path] as const))(
    'is refused with a wrong value in %s, by a tolerant application where there is no card',
    (name, path) => {
      const request = withValueAt(paymentRequest(), path, 7);
      expect(refusalOf(request, 'strict', paymentPayload)).toHaveLength(1);
      if (ESSENTIAL.includes(name))
        expect(refusalOf(request, 'tolerant', paymentPayload)).toEqual([
          `${name} must be a string`,
        ]);
      else expect(readPayload(paymentPayload, request)).toEqual(request);
    },
  );
});
