import * as t from '../../schema/index.js';

const schema = t.object({
  /** Name under which the connector finds it. */
  name: t.string(),

  /** The value, always a text. */
  value: t.string(),
});

/** A value of your own that is handed to the payment connector. */
export interface PayParameter extends t.Static<typeof schema> {}

/** A value of your own that is handed to the payment connector. */
export const parameter = t.named<PayParameter>(schema);
