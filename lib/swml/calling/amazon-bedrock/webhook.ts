import * as t from '../../schema/index.js';
import { webhookOptions } from '../swaig/webhook-options.js';
import { expression } from './expression.js';
import { output } from './output.js';

const schema = t.object({
  ...webhookOptions,

  /** Answers to the agent that depend on the webhook's; the first that matches counts. */
  expressions: t.optional(t.list(expression)),

  /** The answer to the agent if no expression matches. */
  output: t.optional(output),
});

/** A webhook whose answer SignalWire itself turns into one for an agent on Bedrock. */
export interface BedrockWebhook extends t.Shape<typeof webhookOptions>, t.Static<typeof schema> {}

/** A webhook whose answer SignalWire itself turns into one for an agent on Bedrock. */
export const webhook = t.named<BedrockWebhook>(schema);
