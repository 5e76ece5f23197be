import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { parameter } from './parameter.js';
import { prompt } from './prompt.js';

const schema = t.object({
  /** URL of your connector: it is POSTed the card's data, charges or stores it, and answers. */
  payment_connector_url: t.string(),

  /** Amount as a decimal number, such as `20.45`. Without it, or with `0`, the card is stored. */
  charge_amount: t.optional(t.string()),

  /** Currency of the amount by its ISO 4217 code. Default `usd`. */
  currency: t.optional(t.string()),

  /** What the payment is for; handed to the connector. */
  description: t.optional(t.string()),

  /** How the card's data is entered; keys are the only way. Default `dtmf`. */
  input: t.optional(t.oneOf('dtmf')),

  /** Language of the prompts, as a tag such as `de-DE`. Default `en-US`. */
  language: t.optional(t.string()),

  /** How often the caller may try. Default 1. */
  max_attempts: t.optional(t.expressionOr(t.integer())),

  /** How many characters a postal code has at least. Default 0. */
  min_postal_code_length: t.optional(t.expressionOr(t.integer())),

  /** Values of your own for the connector. */
  parameters: t.optional(t.list(parameter)),

  /** Kind of payment; cards are the only one. */
  payment_method: t.optional(t.oneOf('credit-card')),

  /** Whether the postal code is asked for, or the code itself if you know it. Default `true`. */
  postal_code: t.optional(t.union(t.boolean(), t.string())),

  /** Words of your own instead of SignalWire's, point by point. */
  prompts: t.optional(t.list(prompt)),

  /** Whether the card's security code is asked for. Default `true`. */
  security_code: t.optional(t.expressionOr(t.boolean())),

  /** The http(s) URL that is told how the payment goes. */
  status_url: t.optional(t.string()),

  /** Seconds that may pass between two keys. Default 5. */
  timeout: t.optional(t.expressionOr(t.integer())),

  /** Whether a stored card may be charged again. Default `reusable`. */
  token_type: t.optional(t.oneOf('one-time', 'reusable')),

  /**
   * Cards that are accepted, separated by spaces, out of `amex`, `diners-club`, `discover`, `jcb`,
   * `maestro`, `mastercard` and `visa`. Default `visa mastercard amex`.
   */
  valid_card_types: t.optional(t.string()),

  /** Voice of the prompts. Default `woman`. */
  voice: t.optional(t.string()),
});

/** What `pay` takes. */
export interface PayParams extends t.Static<typeof schema> {}

/** What `pay` takes beside the connector's URL. */
export interface PayOptions extends Omit<PayParams, 'payment_connector_url'> {}

/** The builder method of `pay`. */
export interface PayStep {
  /**
   * Takes a card by its keys, digit by digit, and has your connector charge or store it;
   * `pay_result` tells how it ended, `pay_payment_results` has the details.
   *
   * @param connector URL of your connector, or the parameters as on the wire.
   * @see SWML reference, `pay`
   */
  pay(connector: string | PayParams, options?: PayOptions): this;
}

/** Description of `pay`. */
export const pay = method<PayStep, { pay: PayParams }>('pay', schema, (connector, options) =>
  typeof connector === 'string' ? { payment_connector_url: connector, ...options } : connector,
);
