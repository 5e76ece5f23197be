import * as t from '../../schema/index.js';

const schema = t.object({
  /** URL of the server. */
  url: t.string(),

  /** HTTP headers to send, such as `Authorization`. Expressions in them are evaluated. */
  headers: t.optional(t.map(t.string())),

  /** Whether what the server offers as resources is put into `global_data`. Default `false`. */
  resources: t.optional(t.expressionOr(t.boolean())),

  /** Values for the server's resource templates; only used along with `resources`. */
  resource_vars: t.optional(t.map(t.string())),
});

/** An MCP server (model context protocol) whose tools the agent may call. */
export interface McpServer extends t.Static<typeof schema> {}

/** An MCP server whose tools the agent may call. */
export const mcpServer = t.named<McpServer>(schema);
