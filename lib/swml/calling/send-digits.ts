import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /**
   * The keys, from 0 to 9, `*`, `#` and A to D; between them, `w` waits half a second and `W` a
   * whole one.
   */
  digits: t.string(),
});

/** What `send_digits` takes. */
export interface SendDigitsParams extends t.Static<typeof schema> {}

/** The builder method of `send_digits`. */
export interface SendDigitsStep {
  /**
   * Presses keys for the caller: the tones go out to the other side.
   *
   * @param digits The keys, such as `1w2`, or the parameters as on the wire.
   * @see SWML reference, `send_digits`
   */
  sendDigits(digits: string | SendDigitsParams): this;
}

/** Description of `send_digits`. */
export const sendDigits = method<SendDigitsStep, { send_digits: SendDigitsParams }>(
  'send_digits',
  schema,
  (digits) => (typeof digits === 'string' ? { digits } : digits),
);
