import { method } from '../method/method.js';
import * as t from '../schema/index.js';
import { messagingBranch } from './branch.js';
import { transform } from './transform.js';

const schema = t.object({
  /** Path of the variable to compare, such as `message.body`; without `%{}` round it. */
  variable: t.string(),

  /** What is done to the value before it is compared; the keys of `case` stay as they are. */
  transform: t.optional(transform),

  /** The steps for each value. */
  case: t.map(messagingBranch),

  /** The steps for any other value. Without it, an unknown value ends the document. */
  default: t.optional(messagingBranch),
});

/** What `switch` takes in messaging. */
export interface MessagingSwitchParams extends t.Static<typeof schema> {}

/** The builder method of `switch` in messaging. */
export interface MessagingSwitchStep {
  /**
   * Goes on with the steps that belong to the value of a variable.
   *
   * @see Messaging SWML reference, `switch`
   */
  switch(params: MessagingSwitchParams): this;
}

/** Description of `switch` in messaging. */
const switchMethod = method<MessagingSwitchStep, { switch: MessagingSwitchParams }>(
  'switch',
  schema,
);

export { switchMethod as switch };
