import * as t from '../../schema/index.js';
import { expression } from './expression.js';
import { output } from './output.js';
import { webhook } from './webhook.js';

const schema = t.object({
  /** Tried first: answers that depend on a text; the first that matches counts. */
  expressions: t.optional(t.list(expression)),

  /** Tried next: webhooks to call; the first that yields an answer counts. */
  webhooks: t.optional(t.list(webhook)),

  /** The answer if nothing else yields one. */
  output: t.optional(output),
});

/** How SignalWire answers an agent on Bedrock without a webhook of yours. */
export interface BedrockDataMap extends t.Static<typeof schema> {}

/** How SignalWire answers an agent on Bedrock without a webhook of yours. */
export const dataMap = t.named<BedrockDataMap>(schema);
