import * as t from '../../../schema/index.js';
import { swaigDefaults } from '../../swaig/defaults.js';
import { mcpServer } from '../../swaig/mcp-server.js';
import { swaigFunction } from './function.js';
import { include } from './include.js';
import { internalFillers } from './internal-fillers.js';

const schema = t.object({
  /** Functions of your own. */
  functions: t.optional(t.list(swaigFunction)),

  /** What holds for all functions that do not say otherwise. */
  defaults: t.optional(swaigDefaults),

  /** Functions that are described elsewhere. */
  includes: t.optional(t.list(include)),

  /** Servers whose tools become functions when the session begins. */
  mcp_servers: t.optional(t.list(mcpServer)),

  /** Functions that SignalWire brings along and the model may call. */
  native_functions: t.optional(
    t.list(t.oneOf('check_time', 'wait_seconds', 'wait_for_user', 'adjust_response_latency')),
  ),

  /** Phrases for the functions that SignalWire brings along. */
  internal_fillers: t.optional(internalFillers),
});

/** Functions of an agent (SWAIG, SignalWire AI gateway). */
export interface AiSwaig extends t.Static<typeof schema> {}

/** Functions of an agent. */
export const swaig = t.named<AiSwaig>(schema);
