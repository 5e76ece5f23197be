import * as t from '../../schema/index.js';
import { swaigParameter } from './parameter/parameter.js';

const schema = t.object({
  /** Always `object`: arguments have names. */
  type: t.oneOf('object'),

  /** The arguments by name. */
  properties: t.map(swaigParameter),

  /** Names of the arguments without which the model must not call. */
  required: t.optional(t.list(t.string())),
});

/** The arguments of a function. */
export interface SwaigFunctionParameters extends t.Static<typeof schema> {}

/** The arguments of a function. */
export const functionParameters = t.named<SwaigFunctionParameters>(schema);
