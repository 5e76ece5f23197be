import { method } from '../../method/method.js';
import * as t from '../../schema/index.js';
import { inject, type TranslateInject } from './inject.js';
import { listeningOptions } from './listening-options.js';
import { summarize, type SummarizeAction } from './summarize.js';
import { translationFilter } from './translation-filter.js';
import { withAction } from './with-action.js';

const options = t.object({
  ...listeningOptions,

  /** Language to translate from, as a tag such as `en-US`. */
  from_lang: t.string(),

  /** Language to translate into, as a tag such as `es-ES`. */
  to_lang: t.string(),

  /** Voice that speaks `from_lang`. Default `elevenlabs.josh`. */
  from_voice: t.optional(t.string()),

  /** Voice that speaks `to_lang`. Default `elevenlabs.josh`. */
  to_voice: t.optional(t.string()),

  /** Tone of what is said in `from_lang`: a preset, or `prompt:` with instructions of your own. */
  filter_from: t.optional(translationFilter),

  /** Tone of what is said in `to_lang`: a preset, or `prompt:` with instructions of your own. */
  filter_to: t.optional(translationFilter),
});

/** How a call is translated. */
export interface TranslateOptions
  extends t.Shape<typeof listeningOptions>, t.Static<typeof options> {}

const start = t.object({
  /** Begins to translate. */
  start: t.named<TranslateOptions>(options),
});

/** Begins to translate a call. */
export interface TranslateStart extends t.Static<typeof start>, t.Without<'summarize' | 'inject'> {}

/** What `live_translate` does: it begins, ends, says something, or sums up what was said. */
export type LiveTranslateAction =
  TranslateStart | SummarizeAction | TranslateInject | 'stop' | 'summarize';

const schema = t.object({
  /** Begins or ends to translate, says something to one side, or sums up what was said. */
  action: t.named<LiveTranslateAction>(
    t.union(start, summarize, inject, t.oneOf('stop', 'summarize')),
  ),
});

/** What `live_translate` takes. */
export interface LiveTranslateParams extends t.Static<typeof schema> {}

/** The builder method of `live_translate`. */
export interface LiveTranslateStep {
  /**
   * Lets two parties talk in languages of their own while the next steps run.
   *
   * @param action What to do, such as `'stop'`, or the parameters as on the wire.
   * @see SWML reference, `live_translate`
   */
  liveTranslate(action: LiveTranslateAction | LiveTranslateParams): this;
}

/** Description of `live_translate`. */
export const liveTranslate = method<LiveTranslateStep, { live_translate: LiveTranslateParams }>(
  'live_translate',
  schema,
  (action) => withAction<LiveTranslateAction>(action),
);
