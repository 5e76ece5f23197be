import * as t from '../../schema/index.js';
import { promptAction } from './prompt-action.js';

const schema = t.object({
  /** What the caller hears, in this order. */
  actions: t.list(promptAction),

  /**
   * The point of the payment: `payment-card-number`, `expiration-date`, `postal-code`,
   * `security-code`, `payment-processing`, `payment-completed`, `payment-failed` or
   * `payment-canceled`.
   */
  for: t.string(),

  /** The attempts that it is meant for, separated by spaces, such as `2 3`. */
  attempts: t.optional(t.string()),

  /** The cards that it is meant for, separated by spaces: as in `valid_card_types`, or `optima`. */
  card_type: t.optional(t.string()),

  /**
   * The mistakes that it is meant for, separated by spaces: `timeout`, `invalid-…` with what was
   * wrong behind it (such as `invalid-date` or `invalid-card-number`), `card-declined`,
   * `input-matching-failed`, `session-in-progress`.
   */
  error_type: t.optional(t.string()),
});

/** Words of your own for one point of a payment. */
export interface PayPrompt extends t.Static<typeof schema> {}

/** Words of your own for one point of a payment. */
export const prompt = t.named<PayPrompt>(schema);
