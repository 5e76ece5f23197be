import { IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { PaymentParameterDto } from './payment-parameter.dto.js';

/**
 * A card that a caller has entered, for the connector to charge or to store. It is all that a thief needs: hand it to your
 * payment provider, and to no log. (SWML reference, `pay`, "payment_connector_url".)
 */
export class PaymentRequestDto {
  /** Names the transaction: a request that comes twice must not charge twice. */
  @IsString()
  transaction_id!: string;

  /** `credit-card` */
  @IsString()
  method!: string;

  /** The whole number of the card. */
  @IsString(essential)
  cardnumber!: string;

  /** The security code of the card, where the step asks for it. */
  @MayBeAbsent()
  @IsString()
  cvv?: string;

  /** Two digits: `12`. */
  @IsString(essential)
  expiry_month!: string;

  /** Two digits: `29`. */
  @IsString(essential)
  expiry_year!: string;

  /** Where the step asks for it, or has it. */
  @MayBeAbsent()
  @IsString()
  postal_code?: string;

  /** What to charge: `10.55`. Without it, or with `0`, the card is to be stored and nothing charged. */
  @MayBeAbsent()
  @IsString()
  chargeAmount?: string;

  /** By its ISO 4217 code: `usd`. */
  @MayBeAbsent()
  @IsString()
  currency_code?: string;

  /** How often a stored card may be charged: `one-time` or `reusable`. */
  @MayBeAbsent()
  @IsString()
  token_type?: string;

  /** What the payment is for, in the words of the step. */
  @MayBeAbsent()
  @IsString()
  description?: string;

  /** Values of the document's own. */
  @MayBeAbsent()
  @Nested(() => PaymentParameterDto, { each: true })
  parameters?: PaymentParameterDto[];
}
