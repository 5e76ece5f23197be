import { IsIn, IsString } from '../../webhooks/payload/class-validator.js';
import { Nested } from '../../webhooks/payload/nested.decorator.js';
import { essential, MayBeAbsent } from '../../webhooks/payload/rules.js';
import { CallParamsDto } from './call-params.dto.js';
import { ChannelEventDto } from './channel-event.dto.js';
import { State } from './state.decorator.js';

const STEPS = [
  'payment-card-number',
  'expiration-date',
  'security-code',
  'postal-code',
  'payment-processing',
  'payment-completed',
  'payment-failed',
  'payment-canceled',
] as const;

/**
 * How far a payment has come. It says something of a caller's card, masked or not: keep it out of logs.
 * (SWML reference, `pay`.)
 */
export class PayParamsDto extends CallParamsDto {
  /** Names the payment. */
  @IsString()
  control_id!: string;

  /** What is asked for, or how it ended. */
  @State(STEPS)
  for!: (typeof STEPS)[number];

  /** What the caller did wrong; empty where nothing. */
  @MayBeAbsent()
  @IsString()
  error_type?: string;

  /** `credit-card`. */
  @MayBeAbsent()
  @IsString()
  payment_method?: string;

  /** All but the last digits are masked. */
  @MayBeAbsent()
  @IsString()
  payment_card_number?: string;

  /** `visa`, for instance. */
  @MayBeAbsent()
  @IsString()
  payment_card_type?: string;

  /** Masked. */
  @MayBeAbsent()
  @IsString()
  security_code?: string;

  /** Month and year: `1225`. */
  @MayBeAbsent()
  @IsString()
  expiration_date?: string;

  @MayBeAbsent()
  @IsString()
  payment_card_postal_code?: string;

  /** Where this event was sent, as the step says. */
  @MayBeAbsent()
  @IsString()
  status_url?: string;

  /** How it was sent. */
  @MayBeAbsent()
  @IsString()
  status_url_method?: string;
}

/** `calling.call.pay`: what `status_url` of a `pay` step is told. (SWML reference, `pay`.) */
export class PayEventDto extends ChannelEventDto {
  @IsIn(['calling.call.pay'])
  event_type!: 'calling.call.pay';

  @Nested(() => PayParamsDto, essential)
  params!: PayParamsDto;
}
