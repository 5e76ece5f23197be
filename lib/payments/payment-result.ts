/** The card was charged. */
export interface ChargedPayment {
  /** The id of the charge; the document finds it in `pay_payment_results`. */
  readonly charge_id: string;
  readonly token_id?: undefined;
  readonly error_code?: null;
  readonly error_message?: null;
}

/** The card was stored, to be charged later. */
export interface StoredCard {
  /** The token that stands for the card; the document finds it in `pay_payment_results`. */
  readonly token_id: string;
  readonly charge_id?: undefined;
  readonly error_code?: null;
  readonly error_message?: null;
}

/** The card was refused: the caller hears so, and `pay_result` is `payment-connector-error`. */
export interface FailedPayment {
  /** A code of your own or of your provider's, such as `card_declined`. */
  readonly error_code: string;
  /** The same in words. */
  readonly error_message?: string | null;
  readonly charge_id?: null;
  readonly token_id?: null;
}

/** What a handler of `@OnPayment()` returns. (SWML reference, `pay`, "payment_connector_url".) */
export type PaymentResult = ChargedPayment | StoredCard | FailedPayment;
