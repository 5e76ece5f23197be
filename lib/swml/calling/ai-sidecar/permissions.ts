import * as t from '../../schema/index.js';

const allowed = t.optional(t.expressionOr(t.boolean()));

const schema = t.object({
  /** Whether functions may run SWML on the call. Default `true`. */
  swaig_allow_swml: allowed,

  /** Whether functions may change how the sidecar works, such as its model. Default `true`. */
  swaig_allow_settings: allowed,

  /** Whether functions may write into `global_data`. Default `true`. */
  swaig_set_global_data: allowed,
});

/** What the functions of a sidecar may do. */
export interface SidecarPermissions extends t.Static<typeof schema> {}

/** What the functions of a sidecar may do. */
export const permissions = t.named<SidecarPermissions>(schema);
