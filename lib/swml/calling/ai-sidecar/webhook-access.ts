import * as t from '../../schema/index.js';

/** Where a function's webhook is, and how SignalWire proves to it who is calling. */
export const webhookAccess = {
  /** URL of the webhook; `user:password@` may stand in it. */
  web_hook_url: t.optional(t.string()),

  /** User name for HTTP basic authentication. */
  web_hook_auth_user: t.optional(t.string()),

  /** Password that belongs to `web_hook_auth_user`. */
  web_hook_auth_password: t.optional(t.string()),
};
