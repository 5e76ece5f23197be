import * as t from '../../../schema/index.js';
import { expressionOptions } from '../../swaig/expression-options.js';
import { webhookOptions } from '../../swaig/webhook-options.js';
import { output } from './output.js';

const expression = t.object({
  ...expressionOptions,

  /** What the function comes back with if it matches. */
  output,
});

/** An answer for certain texts. */
export interface SwaigExpression
  extends t.Shape<typeof expressionOptions>, t.Static<typeof expression> {}

const expressions = t.list(t.named<SwaigExpression>(expression));

const webhook = t.object({
  ...webhookOptions,

  /** Answers that depend on what the webhook says; the first that matches counts. */
  expressions: t.optional(expressions),

  /** What the function comes back with if no expression matches. */
  output: t.optional(output),
});

/** A request to a server of yours, without a program of yours that knows SWAIG. */
export interface SwaigWebhook extends t.Shape<typeof webhookOptions>, t.Static<typeof webhook> {}

const schema = t.object(
  {
    /** Tried first: answers for certain texts. */
    expressions: t.optional(expressions),

    /** Tried next: requests, until one succeeds. */
    webhooks: t.optional(t.list(t.named<SwaigWebhook>(webhook))),

    /** What is left when neither had an answer. */
    output: t.optional(output),
  },
  { minProperties: 1 },
);

/** What a function does, carried out by SignalWire itself. */
export interface SwaigDataMap extends t.Static<typeof schema> {}

/** What a function does, carried out by SignalWire itself. */
export const dataMap = t.named<SwaigDataMap>(schema);
