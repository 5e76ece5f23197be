import * as t from '../../schema/index.js';
import { mcpServer } from '../swaig/mcp-server.js';
import { sidecarFunction } from './function.js';
import { webhookAccess } from './webhook-access.js';

const defaults = t.object(webhookAccess);

/** The webhook of the functions that name none of their own. */
export interface SidecarSwaigDefaults extends t.Shape<typeof webhookAccess> {}

const schema = t.object({
  /** The webhook of the functions that name none of their own. */
  defaults: t.optional(t.named<SidecarSwaigDefaults>(defaults)),

  /** The functions. */
  functions: t.optional(t.list(sidecarFunction)),

  /** MCP servers whose tools the sidecar may use as well. */
  mcp_servers: t.optional(t.list(mcpServer)),
});

/** The functions that a sidecar may call (SWAIG, SignalWire's AI gateway). */
export interface SidecarSwaig extends t.Static<typeof schema> {}

/** The functions that a sidecar may call. */
export const swaig = t.named<SidecarSwaig>(schema);
