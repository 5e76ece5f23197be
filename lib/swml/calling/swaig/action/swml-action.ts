import * as t from '../../../schema/index.js';
import type { SwmlDocument } from '../../../builder/swml-document.js';
import type { SwmlJson } from '../../../builder/swml-json.js';
import type { CallingStep, CallingSteps } from '../../steps.js';
import type { Only } from './only.js';

/** A calling document, plain or from the builder. */
export type SwaigDocument = SwmlJson<CallingStep> | SwmlDocument<CallingStep, CallingSteps>;

const schema = t.object({
  /**
   * Whether the document takes over: the session ends and never comes back. Put it before `SWML`,
   * whose place SignalWire's guides want last. Default `false`.
   */
  transfer: t.optional(t.expressionOr(t.boolean())),

  /** The document, plain or from the builder. */
  SWML: t.document<SwaigDocument>('calling'),
});

/** Runs a SWML document; then the conversation goes on, unless `transfer` says otherwise. */
export interface SwaigSwmlAction extends t.Static<typeof schema>, Only<'SWML' | 'transfer'> {}

/** Runs a SWML document; then the conversation goes on, unless `transfer` says otherwise. */
export const swmlAction = t.named<SwaigSwmlAction>(schema);
