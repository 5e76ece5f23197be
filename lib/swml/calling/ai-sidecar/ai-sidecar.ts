import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { callSide } from '../live/call-side.js';
import { summarize } from '../live/summarize.js';
import { aiModel } from '../swaig/ai-model.js';
import { params } from './params.js';
import { permissions } from './permissions.js';
import { prompt } from './prompt.js';
import { swaig } from './swaig.js';

const schema = t.object({
  /** What kind of advice to give; SignalWire explains the role of a sidecar by itself. */
  prompt: t.optional(prompt),

  /** Language that is spoken, as a tag such as `en-US`; not empty. */
  lang: t.string({ minLength: 1 }),

  /** Model that writes the advice. Default `gpt-4o-mini`. */
  model: t.optional(aiModel),

  /** The sides to listen to. Only both together work, which is the default. */
  direction: t.optional(t.list(callSide)),

  /** The customer's side: advice is written when it has spoken. Default `remote-caller`. */
  customer_role: t.optional(callSide),

  /**
   * URL that is sent the events, advice among them; `user:password@` may stand in it. Without it,
   * they go to Relay clients alone.
   */
  url: t.optional(t.string()),

  /** Functions that the sidecar may call. */
  SWAIG: t.optional(swaig),

  /** What those functions may do. By default everything. */
  permissions: t.optional(permissions),

  /** Data of your own that the prompt and the functions can use. */
  global_data: t.optional(t.values()),

  /** Names and terms that are likely to be said; at least one. */
  hints: t.optional(t.list(t.string(), { minItems: 1 })),

  /** How it listens and when it speaks up. */
  params: t.optional(params),

  /** Asks for one summary instead: no sidecar is started. */
  action: t.optional(summarize),
});

/** What `ai_sidecar` takes. */
export interface AiSidecarParams extends t.Static<typeof schema> {}

/** The builder method of `ai_sidecar`. */
export interface AiSidecarStep {
  /**
   * Has a model listen to the call and send you advice for your agent while the next steps run; the
   * caller does not notice. Not to be used along with `live_transcribe`.
   *
   * @see SWML reference, `ai_sidecar`
   */
  aiSidecar(params: AiSidecarParams): this;
}

/** Description of `ai_sidecar`. */
export const aiSidecar = method<AiSidecarStep, { ai_sidecar: AiSidecarParams }>(
  'ai_sidecar',
  schema,
);
