import * as t from '../../schema/index.js';
import { sidecarParameter } from './parameter.js';
import { webhookAccess } from './webhook-access.js';

const parameters = t.object({
  /** Always `object`: arguments have names. */
  type: t.oneOf('object'),

  /** The arguments by name. */
  properties: t.map(sidecarParameter),

  /** Names of the arguments without which the model must not call. */
  required: t.optional(t.list(t.string())),
});

/** The arguments of a sidecar's function. */
export interface SidecarFunctionParameters extends t.Static<typeof parameters> {}

const schema = t.object({
  ...webhookAccess,

  /** Name of the function; `sidecar_skip` is taken. */
  function: t.string(),

  /** Tells the model what the function does and when to call it. */
  description: t.optional(t.string()),

  /** Stands in for `description` where that is missing. */
  purpose: t.optional(t.string()),

  /** The arguments that the model shall give. None by default. */
  parameters: t.optional(t.named<SidecarFunctionParameters>(parameters)),
});

/** A function that a sidecar may call. */
export interface SidecarFunction extends t.Shape<typeof webhookAccess>, t.Static<typeof schema> {}

/** A function that a sidecar may call. */
export const sidecarFunction = t.named<SidecarFunction>(schema);
