import * as t from '../schema/index.js';

/** The two forms of a case of `cond`, for the given kind of nested steps. */
export const condCases = <Branch>(branch: ReturnType<typeof t.steps<Branch>>) => ({
  when: t.object({
    /** JavaScript that decides, such as `vars.count > 3`; without `${}` round it. */
    when: t.string(),

    /** The steps that run if `when` is true. */
    // oxlint-disable-next-line unicorn/no-thenable -- SWML's own word; nobody awaits a description.
    then: branch,

    /** The steps that run if no case applies. */
    else: t.optional(branch),
  }),
  otherwise: t.object({
    /** The steps that run if no case applies. */
    else: branch,
  }),
});
