import * as t from '../../schema/index.js';
import { callSide } from './call-side.js';

const options = t.object({
  /** What to say; it is translated first. */
  message: t.string(),

  /** The side that hears it. */
  direction: callSide,
});

/** Something to say to one side of a translated call. */
export interface InjectOptions extends t.Static<typeof options> {}

const schema = t.object({
  /** Says something to one side of the call. */
  inject: t.named<InjectOptions>(options),
});

/** Says something to one side of a translated call. */
export interface TranslateInject
  extends t.Static<typeof schema>, t.Without<'start' | 'summarize'> {}

/** Says something to one side of a translated call. */
export const inject = t.named<TranslateInject>(schema);
